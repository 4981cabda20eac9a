import { DensityPlot } from "../../charts/DensityPlot";
import { t } from "../../language/t";
import { describeMatrix } from "../../recipe/describeMatrix";
import type { LlaCriteria } from "../../results/curvature";
import { outlierCount } from "../../results/outliers";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { densityFloor } from "./densityFloor";
import { extremeRatio } from "./extremeRatio";
import { type Figure, FigureTable } from "./FigureTable";
import { MoreSteps } from "./MoreSteps";
import { meanFigure } from "./meanFigure";

/** The spectral density with what is read off it, and the exact spectrum beside it as a check. */
export function DensityFigure() {
  const run = useApp((state) => state.run);
  const { density, dense } = run.curvature;
  if (density === null && dense === null) return null;
  const known = dense?.eigenvalues ?? run.spectrum?.eigenvalues ?? new Float64Array();
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Spectral density" /> <small>{describeMatrix(run.recipe.curvature.of)}</small>
        </h2>
      </header>
      {density !== null && (
        <DensityPlot
          density={density.density}
          bulkEdge={density.bulkEdge}
          eigenvalues={known}
          floor={densityFloor(run, density)}
          probes={density.probes}
        />
      )}
      <FigureTable rows={[...densityFigures(run), ...denseFigures(run)]} />
      {density !== null && density.steps === run.recipe.curvature.density?.steps && (
        <MoreSteps of="density" />
      )}
    </section>
  );
}

function densityFigures({ curvature, spectrum, recipe }: Run): Figure[] {
  const { density: report, dense } = curvature;
  if (report === null) return [];
  const { criteria, bulkEdge, probes, steps, density } = report;
  const known = dense ?? spectrum;
  const top = dense === null ? recipe.curvature.top : Number.POSITIVE_INFINITY;
  const outliers = known && outlierCount(known.eigenvalues, top, bulkEdge);
  const figures: Figure[] = [
    {
      name: "Trace",
      ...meanFigure(report.trace),
      settings: t`mean of ${report.trace.draws} probes`,
    },
    { name: "Bulk’s edge", value: formatNumber(bulkEdge) },
    { name: "rₑ = |λ min/λ max|", ...extremeRatio(criteria, steps) },
    negativeShareFigure(criteria, steps),
    {
      name: "Kernel width σ",
      value: formatNumber(density.sigma),
      settings: t`${probes} probes × ${steps} steps`,
    },
  ];
  if (outliers) {
    const value = outliers.atLeast ? t`at least ${outliers.count}` : String(outliers.count);
    figures.splice(2, 0, { name: "Outliers", value, formula: "eigenvalues above the bulk’s edge" });
  }
  return figures;
}

/** The exact spectrum against the estimates that it checks. */
function denseFigures({ curvature, spectrum }: Run): Figure[] {
  const { dense } = curvature;
  if (dense === null) return [];
  const { eigenvalues, asymmetry } = dense;
  const last = eigenvalues[eigenvalues.length - 1];
  const trace = eigenvalues.reduce((sum, value) => sum + value, 0);
  const negative = eigenvalues.filter((value) => value < 0).length;
  const difference = spectrum && Math.abs(spectrum.eigenvalues[0] - eigenvalues[0]);
  return [
    { name: "Exact trace", value: formatNumber(trace, 4) },
    {
      name: "Exact λ max",
      value: formatNumber(eigenvalues[0], 4),
      settings:
        difference === null ? undefined : t`Lanczos differs by ${formatNumber(difference, 1)}`,
    },
    { name: "Exact λ min", value: formatNumber(last, 4) },
    { name: "Exact rₑ", value: formatNumber(Math.abs(last / eigenvalues[0])) },
    {
      name: "Negative eigenvalues",
      value: t`${negative} of ${eigenvalues.length}`,
      settings: t`relative asymmetry ${formatNumber(asymmetry, 1)}`,
    },
  ];
}

/** K depends on the steps: what it was after half of them stands beside it. */
function negativeShareFigure({ negativeShare, halfway }: LlaCriteria, steps: number): Figure {
  const figure = meanFigure(negativeShare);
  const before =
    halfway === undefined
      ? ""
      : t`; ${formatNumber(halfway.negativeShare.value)} after ${halfway.steps}`;
  return {
    name: "Negative share K½",
    ...figure,
    formula: `Σ |λw|^½ over λ < 0, over the same of λ > 0, of Ritz values: ${figure.formula}. It changes with the number of steps: compare equal numbers only`,
    settings: t`after ${steps} steps${before}`,
  };
}
