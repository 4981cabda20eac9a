import { SpectrumPlot } from "../../charts/SpectrumPlot";
import { describeMatrix, isWholeHessian } from "../../recipe/describeMatrix";
import { stabilityThreshold } from "../../results/stability";
import { checkpointCount } from "../store/checkpointCount";
import { useApp } from "../store/context";
import { AxisToggle } from "./AxisToggle";

/** Ends of the Hessian's spectrum with the optimizer's stability threshold. */
export function CurvatureFigures() {
  const run = useApp((state) => state.run);
  const checkpoint = useApp((state) => state.checkpoint);
  const symlog = useApp((state) => state.symlogSpectrum);
  const setCharts = useApp((state) => state.setCharts);
  const { spectrum, trained } = run;
  if (spectrum === null) return null;

  const threshold = stabilityThreshold(run.recipe.training.optimizer);
  const { of } = run.recipe.curvature;
  const comparable = threshold.of === "hessian" && isWholeHessian(of);
  const elsewhere = checkpointCount(run) > 1 && Math.round(checkpoint) !== spectrum.checkpoint;
  const measuredAt = trained?.history.step[spectrum.checkpoint];
  return (
    <section className="numbers-section">
      <header>
        <h2>
          {isWholeHessian(of) ? "Hessian eigenvalues" : "Eigenvalues"}{" "}
          <small>
            {isWholeHessian(of) ? "" : `${describeMatrix(of)} `}
            {measuredAt === undefined ? "" : `at step ${measuredAt.toLocaleString("en")}`}
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
        threshold={comparable ? { value: threshold.value, label: threshold.formula } : null}
        symlog={symlog}
        faint={elsewhere}
      />
      {elsewhere && <p className="quiet">Faint: measured at another time than the one shown.</p>}
    </section>
  );
}
