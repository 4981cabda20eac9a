import { type Ref, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ErrorBoundary } from "../app/shell/ErrorBoundary";
import { useMediaQuery, useReducedMotion } from "../app/shell/useMediaQuery";
import { stageWalks } from "../app/stage/stageWalks";
import { useRunOverlay } from "../app/stage/useRunOverlay";
import { axisNames } from "../results/axisNames";
import { phaseMarks } from "../results/phaseStarts";
import type { Run } from "../results/results";
import type { SavedCamera } from "../scene/CameraRig";
import type { Probe } from "../scene/probe";
import { Stage } from "../scene/Stage";
import type { MissingPicture, StageHandle } from "../scene/stageProps";
import type { HeightScale } from "../snapshot/heightScale";
import { FlatStage } from "./FlatStage";
import { limitedScale } from "./limitedScale";
import type { EmbedStore } from "./store";
import { darkQuery, resolveTheme } from "./theme";

interface EmbedPictureProps {
  store: EmbedStore;
  run: Run;
  version: number;
  time: number;
  /** Left out for its own, or that of the figures that it shares limits with. */
  scale?: HeightScale;
  probe: Probe | null;
  onProbe(probe: Probe | null): void;
  touch: "one" | "two";
  sharesContext?: boolean;
  onCameraMove?(camera: SavedCamera): void;
  ref?: Ref<StageHandle>;
}

/** The terrain of one run, its contour map where the browser draws no terrain. */
export function EmbedPicture({ store, run, time, ...given }: EmbedPictureProps) {
  const { view, theme, setView, limits } = useStore(store);
  const dark = useMediaQuery(darkQuery);
  const reducedMotion = useReducedMotion();
  /** Counts how often the terrain was asked for again. */
  const [asked, setAsked] = useState(0);
  const marks = useMemo(() => phaseMarks(run), [run]);
  const overlay = useRunOverlay(run, view.color, given.version);
  const walks = useMemo(() => stageWalks(run, view), [run, view, given.version]);
  const { surface } = run;
  const { height } = view;
  const shared = useMemo(() => limitedScale(surface, height, limits), [surface, height, limits]);
  const stage = { ...given, scale: given.scale ?? shared };
  if (surface === null) return null;
  const labels = axisNames(run);
  const flat = (missing: MissingPicture | "broken", drawAgain: () => void) => (
    <FlatStage
      run={run}
      surface={surface}
      scale={stage.scale}
      view={view}
      time={time}
      labels={labels}
      probe={stage.probe}
      onProbe={stage.onProbe}
      missing={missing}
      onTerrain={drawAgain}
    />
  );
  return (
    <ErrorBoundary fallback={(_, showAgain) => flat("broken", showAgain)}>
      <Stage
        key={asked}
        {...stage}
        instead={(missing) => flat(missing, () => setAsked(asked + 1))}
        surface={surface}
        trajectory={run.trajectory}
        marks={marks}
        solutionsOf={run}
        overlay={overlay}
        walks={walks}
        checkpoint={time}
        view={view}
        labels={labels}
        theme={resolveTheme(theme, dark)}
        onCamera={(camera) => setView({ camera })}
        reducedMotion={reducedMotion}
      />
    </ErrorBoundary>
  );
}
