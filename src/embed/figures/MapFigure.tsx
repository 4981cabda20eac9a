import { useMemo } from "react";
import { useStore } from "zustand";
import { axisNames } from "../../results/axisNames";
import { limitedScale } from "../limitedScale";
import { SurfaceMap } from "../SurfaceMap";
import type { FigureProps } from "./EmbedFigures";

/** The plane from above in contours, or the profile of a line. */
export function MapFigure({ store, onProbe }: FigureProps) {
  const { run, time, view, probe, limits } = useStore(store);
  const surface = run?.surface ?? null;
  const { height } = view;
  const scale = useMemo(() => limitedScale(surface, height, limits), [surface, height, limits]);
  if (run === null || surface === null) return null;
  return (
    <div className="embed-map">
      <SurfaceMap
        run={run}
        surface={surface}
        scale={scale}
        view={view}
        time={time}
        labels={axisNames(run)}
        probe={probe}
        onProbe={onProbe}
      />
    </div>
  );
}
