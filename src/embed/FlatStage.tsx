import { ContourMap } from "../charts/ContourMap";
import { LineProfile } from "../charts/LineProfile";
import { useSize } from "../charts/useSize";
import { phaseMarks } from "../results/phaseStarts";
import type { Run, Surface } from "../results/results";
import type { Probe } from "../scene/probe";
import type { MissingPicture } from "../scene/stageProps";
import type { HeightScale } from "../snapshot/heightScale";
import { solutionPicture } from "../snapshot/solutionPicture";
import { surfaceScale } from "../snapshot/surfaceScale";
import type { View } from "../snapshot/view";

interface FlatStageProps {
  run: Run;
  surface: Surface;
  /** Left out for its own. */
  scale?: HeightScale;
  view: View;
  time: number;
  labels: { alpha: string; beta: string };
  probe: Probe | null;
  onProbe(probe: Probe | null): void;
  /** Why there is no terrain. */
  missing: MissingPicture | "broken";
  /** The reader wants the terrain again. */
  onTerrain(): void;
}

const REASONS = {
  unavailable: "The terrain needs WebGL, which this browser does not offer",
  broken: "The terrain stopped working",
  lost: "The browser draws only some terrains at a time",
};

/** The surface in SVG, where the browser draws no terrain. */
export function FlatStage(props: FlatStageProps) {
  const { run, surface, view, time, labels, missing } = props;
  const [ref, size] = useSize<HTMLDivElement>();
  const isPlane = surface.beta.length > 1;
  const scale = props.scale ?? surfaceScale(surface, run.trajectory, view);
  return (
    <div className="embed-flat">
      <div ref={ref}>
        {isPlane ? (
          <ContourMap
            surface={surface}
            trajectory={view.trajectory === "hidden" ? null : run.trajectory}
            marks={phaseMarks(run)}
            solutions={solutionPicture(run)}
            scale={scale}
            view={view}
            checkpoint={time}
            labels={labels}
            probe={props.probe}
            onProbe={props.onProbe}
            {...size}
          />
        ) : (
          <LineProfile surface={surface} scale={scale} label={labels.alpha} {...size} />
        )}
      </div>
      <p className="quiet">
        {REASONS[missing]}: this is its {isPlane ? "map" : "profile"}.{" "}
        {missing !== "unavailable" && (
          <button type="button" className="embed-again" onClick={props.onTerrain}>
            Draw the terrain
          </button>
        )}
      </p>
    </div>
  );
}
