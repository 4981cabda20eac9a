import { ContourMap } from "../charts/ContourMap";
import { LineProfile } from "../charts/LineProfile";
import { useSize } from "../charts/useSize";
import { phaseMarks } from "../results/phaseStarts";
import type { Run, Surface } from "../results/results";
import type { Probe } from "../scene/probe";
import type { HeightScale } from "../snapshot/heightScale";
import { solutionPicture } from "../snapshot/solutionPicture";
import { surfaceScale } from "../snapshot/surfaceScale";
import type { View } from "../snapshot/view";

export interface SurfaceMapProps {
  run: Run;
  surface: Surface;
  /** Left out for its own. */
  scale?: HeightScale;
  view: View;
  time: number;
  labels: { alpha: string; beta: string };
  probe: Probe | null;
  onProbe(probe: Probe | null): void;
}

/** The contour map of a plane, or the profile of a line, in the room there is. */
export function SurfaceMap(props: SurfaceMapProps) {
  const { run, surface, view, time, labels, probe, onProbe } = props;
  const [ref, size] = useSize<HTMLDivElement>();
  const scale = props.scale ?? surfaceScale(surface, run.trajectory, view);
  return (
    <div ref={ref}>
      {surface.beta.length > 1 ? (
        <ContourMap
          surface={surface}
          trajectory={view.trajectory === "hidden" ? null : run.trajectory}
          marks={phaseMarks(run)}
          solutions={solutionPicture(run)}
          scale={scale}
          view={view}
          checkpoint={time}
          labels={labels}
          probe={probe}
          onProbe={onProbe}
          {...size}
        />
      ) : (
        <LineProfile surface={surface} scale={scale} label={labels.alpha} {...size} />
      )}
    </div>
  );
}
