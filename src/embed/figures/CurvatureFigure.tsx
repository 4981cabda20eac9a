import { useStore } from "zustand";
import { entryAt } from "../../app/hessian/trackEntry";
import { drawable, sharpnessSeries, trackTime } from "../../app/hessian/trackSeries";
import { valueBetween } from "../../results/positionAt";
import { CurveFigure } from "./CurveFigure";
import type { FigureProps } from "./EmbedFigures";
import { MissingFigure } from "./MissingFigure";

/** λ along the run, with the edge of stability where there is one. */
export function CurvatureFigure({ store }: FigureProps) {
  const { run, time } = useStore(store);
  const track = run?.curvature.track ?? null;
  if (run === null || track === null || run.trained === null || track.checkpoints.length === 0)
    return <MissingFigure what="its curvature along the run" />;
  return (
    <CurveFigure
      store={store}
      run={run}
      title="Largest eigenvalue along the run"
      time={trackTime(run, track)}
      series={drawable(sharpnessSeries(run, track))}
      log={false}
      at={entryAt(track.checkpoints, time)}
      checkpoint={(entry) => valueBetween(track.checkpoints, entry)}
    />
  );
}
