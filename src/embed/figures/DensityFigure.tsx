import { useStore } from "zustand";
import { densityFloor } from "../../app/hessian/densityFloor";
import { DensityPlot } from "../../charts/DensityPlot";
import { useSize } from "../../charts/useSize";
import type { FigureProps } from "./EmbedFigures";
import { MissingFigure } from "./MissingFigure";
import "../../theme/curvature.css";

/** Height in CSS pixels of the line that the plot has below it. */
const READOUT = 26;

/** All eigenvalues as a density, with its band. */
export function DensityFigure({ store }: FigureProps) {
  const { run } = useStore(store);
  const [ref, { height }] = useSize<HTMLDivElement>();
  const report = run?.curvature.density ?? null;
  if (run === null || report === null) return <MissingFigure what="its spectral density" />;
  return (
    <div className="embed-chart">
      <div ref={ref}>
        {height > 0 && (
          <DensityPlot
            density={report.density}
            bulkEdge={report.bulkEdge}
            eigenvalues={
              run.curvature.dense?.eigenvalues ?? run.spectrum?.eigenvalues ?? new Float64Array()
            }
            floor={densityFloor(run, report)}
            probes={report.probes}
            height={Math.max(60, height - READOUT)}
          />
        )}
      </div>
    </div>
  );
}
