import { t } from "../../language/t";
import { isWholeHessian } from "../../recipe/describeMatrix";
import { ritzMeanings } from "../../results/convergence";
import type { AverageSharpness, WorstCaseSharpness } from "../../results/curvature";
import { lossLabel } from "../../results/lossLabel";
import type { Run } from "../../results/results";
import { runTime } from "../../results/runTime";
import { formatNumber } from "../../snapshot/formatNumber";
import { ritzText } from "../../snapshot/ritzText";
import { Term } from "../glossary/Term";
import { Unit } from "../glossary/Unit";
import { useApp } from "../store/context";
import { type Amount, type Figure, FigureTable } from "./FigureTable";
import { meanFigure } from "./meanFigure";

/** Measures of sharpness at the end of training, each with the settings that define it. */
export function SharpnessFigures() {
  const run = useApp((state) => state.run);
  const unit = lossLabel(run).unit;
  if (run.curvature.sharpness === null) return null;
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Sharpness" />{" "}
          <small>
            rise of the loss
            <Unit of={unit} />
          </small>
        </h2>
      </header>
      <FigureTable rows={[...ofHessian(run), ...ofLoss(run)]} />
    </section>
  );
}

function ofHessian({ spectrum, curvature, recipe }: Run): Figure[] {
  const rows: Figure[] = [];
  if (!isWholeHessian(recipe.curvature.of)) return rows;
  if (spectrum !== null && spectrum.eigenvalues.length > 0) {
    const [meaning] = ritzMeanings(spectrum, recipe.curvature.top);
    const text = ritzText(spectrum.eigenvalues[0], spectrum.residuals[0], meaning);
    rows.push({ name: "λ max", ...text, formula: t`largest eigenvalue; ${text.formula}` });
  }
  if (curvature.density !== null) {
    rows.push({ name: "Trace", ...meanFigure(curvature.density.trace) });
  }
  return rows;
}

function ofLoss(run: Run): Figure[] {
  const { sharpness } = run.curvature;
  if (sharpness === null) return [];
  const { sam, adaptiveWorst, average, adaptiveAverage, directional, gradientNorm } = sharpness;
  const rows: Figure[] = [
    { name: "Gradient norm", value: formatNumber(gradientNorm), formula: "‖∇L‖₂" },
    { name: "Worst in a ball", ...worst(sam.maximum) },
    {
      name: "SAM’s one step",
      value: formatNumber(sam.oneStep),
      formula: "L(θ + ρ∇L/‖∇L‖) − L(θ)",
      settings: t`to first order ${formatNumber(sam.linearized)}`,
    },
    { name: "Worst, adaptive", ...worst(adaptiveWorst) },
    { name: "Average", ...mean(average) },
    { name: "Average, adaptive", ...mean(adaptiveAverage) },
  ];
  if (directional !== null) {
    const { unit, values } = runTime(run);
    const last = values.length - 1;
    rows.push({
      name: "Along the last update",
      value: formatNumber(directional),
      formula: "uᵀHu along the unit vector u of the update",
      settings: t`${unit}s ${values[last - 1]} to ${values[last]}`,
    });
  }
  return rows;
}

function worst({ value, spread, settings }: WorstCaseSharpness): Amount {
  const { radius, norm, scale, steps, restarts } = settings;
  const perturbation = scale === "weights" ? "δ/θ" : "δ";
  const size = norm === 2 ? `‖${perturbation}‖` : t`max |${perturbation}|`;
  return {
    value: `≥ ${formatNumber(value)}`,
    formula: "the largest rise that was found: a lower bound of the maximum",
    settings: t`${size} ≤ ${radius}; ${restarts} ascents of ${steps} steps differ by ${formatNumber(spread, 1)}`,
  };
}

function mean({ value, standardError, settings }: AverageSharpness): Amount {
  const { radius, scale, pairs } = settings;
  const size = scale === "weights" ? `${radius}·|θ|` : String(radius);
  return {
    ...meanFigure({ value, standardError, draws: pairs }),
    settings: t`Gaussian δ of deviation ${size}, ${pairs} pairs ±δ`,
  };
}
