import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { palettes } from "../../scene/palette";
import type { StageHandle } from "../../scene/stageProps";
import { commonScale } from "../../snapshot/surfaceScale";
import { useResolvedTheme } from "../shell/theme";
import { useOverlay } from "../stage/useOverlay";
import { useApp } from "../store/context";
import { canSubtract } from "./canSubtract";
import { DifferencePane } from "./DifferencePane";
import { Pane } from "./Pane";
import { pictureNames } from "./paneNames";
import type { Pane as PaneRun } from "./panes";
import { type Photographed, panesHandle } from "./panesHandle";
import { useStages } from "./useStages";

const DIFFERENCE = "A − B";

interface OwnPanesProps {
  panes: PaneRun[];
  names: readonly string[];
  touch: "one" | "two";
  ref: Ref<StageHandle>;
}

/** A terrain for each run, on one scale and seen from one place unless that is unlocked. */
export function OwnPanes({ panes, names, touch, ref }: OwnPanesProps) {
  const { height, ceiling, colormap } = useApp((state) => state.view);
  const difference = useApp((state) => state.differenceShown);
  const links = useApp((state) => state.links);
  const overlay = useOverlay();
  const palette = palettes[useResolvedTheme()];
  // The surface on the stage may still grow.
  const version = useApp((state) => state.versions.surface);
  const scale = useMemo(() => {
    const runs = panes.map(({ run }) => run);
    return links.scale ? commonScale(runs, { height, ceiling }) : undefined;
  }, [panes, links.scale, height, ceiling, version]);

  const { stages, register, lookAlike } = useStages();
  const registerDifference = useCallback(
    (handle: StageHandle | null) => register(DIFFERENCE, handle),
    [register],
  );
  const photographed = (): Photographed => {
    const pictured = pictureNames(names, links.scale);
    const seen = panes.map(({ mark, onStage }, index) => ({
      ...{ mark, name: pictured[index], onStage },
      ownBar: onStage && overlay !== null,
    }));
    const subtracted = { mark: DIFFERENCE, name: "", onStage: false, ownBar: true };
    const staged = panes.find(({ onStage }) => onStage)?.run;
    const label = staged && withUnit({ ...lossLabel(staged), name: "loss" });
    return {
      panes: [...seen, subtracted].flatMap((pane) => {
        const stage = stages.current.get(pane.mark);
        return stage === undefined ? [] : [{ ...pane, stage }];
      }),
      oneCamera: links.camera,
      bar: scale && label !== undefined ? { scale, colormap, label } : null,
      palette,
    };
  };
  const latest = useRef(photographed);
  useEffect(() => {
    latest.current = photographed;
  });
  useImperativeHandle(ref, () => panesHandle(() => latest.current()), []);
  return (
    <>
      {panes.map((pane, index) => (
        <Pane
          key={pane.mark}
          pane={pane}
          rank={index}
          last={index === panes.length - 1}
          name={names[index]}
          scale={scale}
          touch={touch}
          register={register}
          onCameraMove={(camera) => links.camera && lookAlike(pane.mark, camera)}
        />
      ))}
      {difference && canSubtract(panes) && (
        <DifferencePane ref={registerDifference} panes={panes} touch={touch} />
      )}
    </>
  );
}
