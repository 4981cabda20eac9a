import { DensityPlot } from "../../charts/DensityPlot";
import { describeMatrix } from "../../recipe/describeMatrix";
import type { Estimate, SpectralReport } from "../../results/curvature";
import { outlierCount } from "../../results/outliers";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { useApp } from "../store/context";
import { type Figure, FigureTable } from "./FigureTable";

/** Share of a single eigenvalue's peak down to which densities are drawn. */
const FLOOR_SHARE = 0.1;

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
          Spectral density <small>{describeMatrix(run.recipe.curvature.of)}</small>
        </h2>
      </header>
      {density !== null && (
        <DensityPlot
          density={density.density}
          bulkEdge={density.bulkEdge}
          eigenvalues={known}
          floor={floorOf(run, density)}
        />
      )}
      <FigureTable rows={[...densityFigures(run), ...denseFigures(run)]} />
    </section>
  );
}

function floorOf({ trained }: Run, { density }: SpectralReport): number {
  const size = trained === null ? 1e4 : parameterCount(trained.layout);
  return FLOOR_SHARE / (size * density.sigma * Math.sqrt(2 * Math.PI));
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
      ...meanAndError(report.trace),
      formula: "sum of all eigenvalues ± standard error over probes",
      settings: `mean of ${report.trace.draws} probes`,
    },
    { name: "Bulk’s edge", value: formatNumber(bulkEdge) },
    {
      name: "rₑ = |λ min/λ max|",
      ...meanAndSpread(criteria.extremeRatio),
      formula: "± standard deviation over probes",
    },
    {
      name: "Negative share K½",
      ...meanAndSpread(criteria.negativeShare),
      formula: "Σ |λw|^½ over λ < 0, over the same of λ > 0; ± standard deviation over probes",
    },
    {
      name: "Kernel width σ",
      value: formatNumber(density.sigma),
      settings: `${probes} probes × ${steps} steps`,
    },
  ];
  if (outliers) {
    const value = outliers.atLeast ? `at least ${outliers.count}` : String(outliers.count);
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
        difference === null ? undefined : `Lanczos differs by ${formatNumber(difference, 1)}`,
    },
    { name: "Exact λ min", value: formatNumber(last, 4) },
    {
      name: "Negative eigenvalues",
      value: `${negative} of ${eigenvalues.length}`,
      settings: `relative asymmetry ${formatNumber(asymmetry, 1)}`,
    },
  ];
}

function meanAndError({ value, standardError, draws }: Estimate) {
  return {
    value: formatNumber(value),
    error: draws > 1 ? formatNumber(standardError, 2) : undefined,
  };
}

function meanAndSpread({ value, deviation, draws }: Estimate) {
  return { value: formatNumber(value), error: draws > 1 ? formatNumber(deviation, 2) : undefined };
}
