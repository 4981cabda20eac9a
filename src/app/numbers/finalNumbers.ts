import { fixed, grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { describeMatrix } from "../../recipe/describeMatrix";
import { capitalized } from "../../results/capitalized";
import { ritzMeanings } from "../../results/convergence";
import { COVERAGE, shareHalfWidth } from "../../results/interval";
import { lossLabel } from "../../results/lossLabel";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";
import { splitNames } from "../../results/splitNames";
import { edgeOfSpectrum } from "../../results/stabilityEdge";
import { formatNumber } from "../../snapshot/formatNumber";
import { ritzText } from "../../snapshot/ritzText";
import type { TermName } from "../glossary/terms";
import type { Amount, Figure } from "../hessian/FigureTable";

/** The run in figures, as far as it got; every error figure says what it is in `formula`. */
export function finalNumbers(run: Run): Figure[] {
  const rows = [...training(run), ...curvature(run), ...plane(run)];
  if (run.rounded?.statedExactly ?? true) return rows;
  return rows.map((row) => ({ ...row, value: `≈ ${row.value}` }));
}

function training(run: Run): Figure[] {
  const { trained, data } = run;
  if (trained === null) return [];
  const { history, layout } = trained;
  const last = history.step.length - 1;
  if (last < 0) return [];
  const unit = lossLabel(run).unit;
  const { train, test } = splitNames(run);
  // Of weights from files it is not known what they were trained on.
  const split = (own: TermName, other: TermName) => (run.weights === undefined ? own : other);
  const rows: Figure[] = [
    {
      name: capitalized(t`${train} loss`),
      term: split("Train loss", "Loss of a split"),
      value: formatNumber(history.trainLoss[last], 4),
      unit,
    },
    {
      name: capitalized(t`${test} loss`),
      term: split("Test loss", "Loss of a split"),
      value: formatNumber(history.testLoss[last], 4),
      unit,
    },
    {
      name: capitalized(t`${train} accuracy`),
      term: split("Train accuracy", "Accuracy of a split"),
      ...accuracy(history.trainAccuracy[last], null),
    },
    {
      name: capitalized(t`${test} accuracy`),
      term: split("Test accuracy", "Accuracy of a split"),
      ...accuracy(history.testAccuracy[last], data?.test ?? null),
    },
    {
      name: "Gradient norm",
      value: formatNumber(history.gradientNorm[last]),
      formula: t`‖∇L‖₂ of the ${train} loss, over all its samples`,
    },
  ];
  const measured = rows.filter(({ value }) => !value.startsWith("not a number"));
  return [...measured, { name: "Parameters", value: grouped(parameterCount(layout)) }];
}

function accuracy(share: number, count: number | null): Amount {
  if (Number.isNaN(share)) return { value: "not a number" };
  const value = fixed(share * 100, 1);
  if (count === null || count === 0) return { value, unit: "%" };
  const error = 100 * shareHalfWidth(share, count);
  return {
    value,
    error: fixed(error, 1),
    unit: "%",
    formula: t`± ${100 * COVERAGE} % interval over ${grouped(count)} samples (Wilson’s)`,
  };
}

function curvature(run: Run): Figure[] {
  const { spectrum, recipe } = run;
  const rows: Figure[] = [];
  if (spectrum !== null && spectrum.eigenvalues.length > 0) {
    const { eigenvalues, residuals } = spectrum;
    const last = eigenvalues.length - 1;
    const meanings = ritzMeanings(spectrum, recipe.curvature.top);
    const figure = (name: TermName, rank: number): Figure => {
      const text = ritzText(eigenvalues[rank], residuals[rank], meanings[rank], 4);
      return { name, ...text, formula: `${describeMatrix(recipe.curvature.of)}; ${text.formula}` };
    };
    rows.push(figure("Largest eigenvalue", 0));
    if (recipe.curvature.bottom > 0) rows.push(figure("Smallest eigenvalue", last));
    const edge = edgeOfSpectrum(run);
    if (edge.value !== null)
      rows.push({
        name: t`Stable below ${edge.name}`,
        term: "Edge of stability",
        value: formatNumber(edge.value, 4),
        formula: t`Training oscillates where the largest eigenvalue exceeds ${edge.formula}`,
      });
  }
  return rows;
}

function plane({ axes, surface, trajectory, imported }: Run): Figure[] {
  const rows: Figure[] = [];
  // Files from elsewhere may tell neither: what is not known is left out.
  const told = (value: number) => imported === undefined || Number.isFinite(value);
  if (surface !== null && told(surface.originLoss))
    rows.push({ name: "Loss at the center", value: formatNumber(surface.originLoss, 5) });
  if (axes !== null && axes.cosine !== null)
    rows.push({
      name: "Cosine of the axes",
      value: fixed(Math.abs(axes.cosine) < 5e-4 ? 0 : axes.cosine, 3).replace("-", "−"),
    });
  if (axes !== null && axes.explained !== null)
    rows.push({
      name: "Path in the plane",
      value: fixed(axes.explained * 100, 1),
      unit: "%",
      formula: "share of the path's squared displacement",
    });
  if (
    trajectory !== null &&
    trajectory.residual.length > 1 &&
    Number.isFinite(trajectory.residual[0])
  )
    rows.push({
      name: "Start, off the plane",
      value: fixed(trajectory.residual[0] * 100, 1),
      unit: "%",
      formula: "distance of the start from the plane over its distance from the center",
    });
  return rows;
}
