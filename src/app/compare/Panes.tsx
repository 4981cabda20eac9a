import { type RefObject, useCallback, useMemo, useRef } from "react";
import type { SavedCamera } from "../../scene/CameraRig";
import type { Insets } from "../../scene/cameraPose";
import type { StageHandle } from "../../scene/stageProps";
import { commonScale, type Scaled } from "../../snapshot/surfaceScale";
import { useApp } from "../store/context";
import { CommonPane } from "./CommonPane";
import { canSubtract } from "./canSubtract";
import { DifferencePane } from "./DifferencePane";
import { Pane } from "./Pane";
import { paneNames } from "./paneNames";
import { useCommonTerrain } from "./useCommonTerrain";
import { usePanes } from "./usePanes";
import "../../theme/compare.css";

interface PanesProps {
  /** The stage of the run that the panels speak of. */
  stage: RefObject<StageHandle | null>;
  insets: Insets;
  touch: "one" | "two";
}

/** Two to four runs side by side, on one scale and seen from one place unless that is unlocked. */
export default function Panes({ stage, insets, touch }: PanesProps) {
  const panes = usePanes();
  const common = useApp((state) => state.common);
  const view = useApp((state) => state.view);
  const difference = useApp((state) => state.differenceShown);
  const links = useApp((state) => state.links);
  // The surface on the stage may still grow.
  const version = useApp((state) => state.versions.surface);
  useCommonTerrain(panes);
  const names = useMemo(() => paneNames(panes.map(({ run }) => run)), [panes]);
  const { height, ceiling } = view;
  const scale = useMemo(() => {
    const drawn = panes.flatMap(({ run: { surface, trajectory } }): Scaled[] =>
      surface === null ? [] : [{ surface, trajectory }],
    );
    return links.scale ? commonScale(drawn, { height, ceiling }) : undefined;
  }, [panes, links.scale, height, ceiling, version]);

  const stages = useRef(new Map<string, StageHandle>());
  const register = useCallback(
    (mark: string, onStage: boolean, handle: StageHandle | null) => {
      if (handle === null) stages.current.delete(mark);
      else stages.current.set(mark, handle);
      if (onStage) stage.current = handle;
    },
    [stage],
  );
  const moved = (mark: string, camera: SavedCamera) => {
    if (!links.camera) return;
    for (const [other, handle] of stages.current) if (other !== mark) handle.look(camera);
  };
  if (common !== null && common.trajectories.length === panes.length) {
    return (
      <div className="panes" style={{ padding: paddingOf(insets) }}>
        <CommonPane ref={stage} common={common} panes={panes} names={names} touch={touch} />
      </div>
    );
  }
  return (
    <div className="panes" data-count={panes.length} style={{ padding: paddingOf(insets) }}>
      {panes.map((pane, index) => (
        <Pane
          key={pane.mark}
          pane={pane}
          name={names[index]}
          scale={scale}
          touch={touch}
          register={register}
          onCameraMove={(camera) => moved(pane.mark, camera)}
        />
      ))}
      {difference && canSubtract(panes) && <DifferencePane panes={panes} touch={touch} />}
    </div>
  );
}

function paddingOf({ top, right, bottom, left }: Insets): string {
  return [top, right, bottom, left].map((side) => `${side}px`).join(" ");
}
