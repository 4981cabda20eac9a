import { useCallback, useState } from "react";
import { ContourMap } from "../charts/ContourMap";
import type { Run, Surface } from "../results/results";
import type { Probe } from "../scene/probe";
import { surfaceScale } from "../snapshot/surfaceScale";
import type { View } from "../snapshot/view";

interface FlatStageProps {
  run: Run;
  surface: Surface;
  view: View;
  time: number;
  labels: { alpha: string; beta: string };
  probe: Probe | null;
  onProbe(probe: Probe | null): void;
}

/** The surface as a contour map in SVG, for browsers without WebGL. */
export function FlatStage({ run, surface, view, time, labels, probe, onProbe }: FlatStageProps) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isPlane = surface.beta.length > 1;
  return (
    <div className="embed-flat">
      <div ref={measure}>
        {isPlane && size.width > 0 && (
          <ContourMap
            surface={surface}
            trajectory={view.trajectory === "hidden" ? null : run.trajectory}
            scale={surfaceScale(surface, run.trajectory, view)}
            view={view}
            checkpoint={time}
            labels={labels}
            probe={probe}
            onProbe={onProbe}
            width={size.width}
            height={size.height}
          />
        )}
      </div>
      <p className="quiet">
        The terrain needs WebGL, which this browser does not offer
        {isPlane ? ": this is its map." : "."}
      </p>
    </div>
  );
}
