import { SpectrumPlot } from "../../charts/SpectrumPlot";
import { t } from "../../language/t";
import { describeMatrix, isWholeHessian } from "../../recipe/describeMatrix";
import { ritzMeanings } from "../../results/convergence";
import { momentWords, runTime } from "../../results/runTime";
import { edgeOfSpectrum } from "../../results/stabilityEdge";
import { Term } from "../glossary/Term";
import { MoreSteps } from "../hessian/MoreSteps";
import { checkpointCount } from "../store/checkpointCount";
import { useApp } from "../store/context";
import { useTime } from "../time/useTime";
import { AxisToggle } from "./AxisToggle";

/** Ends of the Hessian's spectrum with the optimizer's edge of stability. */
export function CurvatureFigures() {
  const run = useApp((state) => state.run);
  const { checkpoint } = useTime("run");
  const symlog = useApp((state) => state.symlogSpectrum);
  const setCharts = useApp((state) => state.setCharts);
  const { spectrum } = run;
  if (spectrum === null) return null;

  const { of } = run.recipe.curvature;
  const edge = edgeOfSpectrum(run);
  const meanings = ritzMeanings(spectrum, run.recipe.curvature.top);
  const bounds = meanings.filter((meaning) => meaning !== "eigenvalue").length;
  const elsewhere = checkpointCount(run) > 1 && Math.round(checkpoint) !== spectrum.checkpoint;
  const measuredAt = run.trained && momentWords(runTime(run), spectrum.checkpoint);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Eigenvalues">
            {isWholeHessian(of) ? "Hessian eigenvalues" : "Eigenvalues"}
          </Term>{" "}
          <small>
            {isWholeHessian(of) ? "" : `${describeMatrix(of)} `}
            {measuredAt === null ? "" : t`at ${measuredAt}`}
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
        meanings={meanings}
        edge={edge}
        symlog={symlog}
        faint={elsewhere}
      />
      {bounds > 0 && (
        <>
          <p className="quiet">
            Hollow: {bounds} of {meanings.length} have not converged in {spectrum.steps} Lanczos
            steps. They are bounds, and the eigenvalue of that rank lies where the arrow points.
          </p>
          <MoreSteps of="spectrum" />
        </>
      )}
      {edge.value === null && <p className="quiet">No edge of stability drawn: {edge.reason}.</p>}
      {elsewhere && <p className="quiet">Faint: measured at another time than the one shown.</p>}
    </section>
  );
}
