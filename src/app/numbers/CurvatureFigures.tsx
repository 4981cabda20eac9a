import { SpectrumPlot } from "../../charts/SpectrumPlot";
import { describeMatrix, isWholeHessian } from "../../recipe/describeMatrix";
import { momentWords, runTime } from "../../results/runTime";
import { edgeOfSpectrum } from "../../results/stabilityEdge";
import { checkpointCount } from "../store/checkpointCount";
import { useApp } from "../store/context";
import { AxisToggle } from "./AxisToggle";

/** Ends of the Hessian's spectrum with the optimizer's edge of stability. */
export function CurvatureFigures() {
  const run = useApp((state) => state.run);
  const checkpoint = useApp((state) => state.checkpoint);
  const symlog = useApp((state) => state.symlogSpectrum);
  const setCharts = useApp((state) => state.setCharts);
  const { spectrum } = run;
  if (spectrum === null) return null;

  const { of } = run.recipe.curvature;
  const edge = edgeOfSpectrum(run);
  const elsewhere = checkpointCount(run) > 1 && Math.round(checkpoint) !== spectrum.checkpoint;
  const measuredAt = run.trained && momentWords(runTime(run), spectrum.checkpoint);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          {isWholeHessian(of) ? "Hessian eigenvalues" : "Eigenvalues"}{" "}
          <small>
            {isWholeHessian(of) ? "" : `${describeMatrix(of)} `}
            {measuredAt === null ? "" : `at ${measuredAt}`}
          </small>
        </h2>
        <AxisToggle
          label="Symmetric-logarithmic eigenvalue axis"
          word="log"
          on={symlog}
          onChange={(on) => setCharts({ symlogSpectrum: on })}
        />
      </header>
      <SpectrumPlot
        eigenvalues={spectrum.eigenvalues}
        residuals={spectrum.residuals}
        edge={edge}
        symlog={symlog}
        faint={elsewhere}
      />
      {edge.value === null && <p className="quiet">No edge of stability drawn: {edge.reason}.</p>}
      {elsewhere && <p className="quiet">Faint: measured at another time than the one shown.</p>}
    </section>
  );
}
