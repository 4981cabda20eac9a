import { useStore } from "zustand";
import { SpectrumPlot } from "../../charts/SpectrumPlot";
import { useSize } from "../../charts/useSize";
import { t } from "../../language/t";
import { ritzMeanings } from "../../results/convergence";
import { edgeOfSpectrum } from "../../results/stabilityEdge";
import { formatNumber } from "../../snapshot/formatNumber";
import type { FigureProps } from "./EmbedFigures";
import { MissingFigure } from "./MissingFigure";

/** Height in CSS pixels of the line that the plot has below it. */
const READOUT = 26;

/** Ends of the spectrum as stems, with the edge of stability. */
export function SpectrumFigure({ store }: FigureProps) {
  const { run, time } = useStore(store);
  const [ref, { height }] = useSize<HTMLDivElement>();
  if (run === null || run.spectrum === null) return <MissingFigure what="its eigenvalues" />;
  const { eigenvalues, residuals, checkpoint } = run.spectrum;
  const edge = edgeOfSpectrum(run);
  return (
    <div className="embed-chart">
      <p className="numeric">
        λ max {formatNumber(eigenvalues[0])}
        {edge.value !== null && t`, edge ${edge.name} = ${formatNumber(edge.value)}`}
      </p>
      <div ref={ref}>
        {height > 0 && (
          <SpectrumPlot
            eigenvalues={eigenvalues}
            residuals={residuals}
            meanings={ritzMeanings(run.spectrum, run.recipe.curvature.top)}
            edge={edge}
            symlog={false}
            faint={Math.round(time) !== checkpoint}
            height={Math.max(60, height - READOUT)}
          />
        )}
      </div>
    </div>
  );
}
