import { WordedError, worded } from "../language/worded";
import type { SpectralDensity } from "../results/curvature";
import { estimate } from "./estimate";
import type { QuadratureRule } from "./lanczosQuadrature";

/** Kernel width as a share of the spectrum's range, when none is given. */
const DEFAULT_RESOLUTION = 1 / 100;

/** Gaussian tails beyond this many standard deviations hold less than 1e-8 of the mass. */
const REACH = 6;

/** Spacing of grid points in kernel widths, where it is widest. */
const WIDEST_SPACING = 0.5;

/** Points of a density at most, and kernels summed over all of them: seconds of an uninterrupted sum. */
const MOST_POINTS = 2 ** 18;
const MOST_KERNELS = 2e8;

/**
 * Density of eigenvalues: every node replaced by a Gaussian of its weight (Ghorbani et al. 2019,
 * arXiv 1901.10159). σ is a standard deviation, not a variance.
 *
 * @param sigma standard deviation of the kernel. Default: 1 % of the range of the nodes.
 * @param x where to evaluate, ascending. Default: `densityGrid`, which resolves every peak.
 * @throws when there are no rules.
 */
export function spectralDensity(
  rules: readonly QuadratureRule[],
  sigma: number = defaultSigma(rules),
  x: Float64Array = densityGrid(rules, sigma),
): SpectralDensity {
  const density = new Float64Array(x.length);
  const band = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const perProbe = estimate(rules.map((rule) => smoothed(rule, x[i], sigma)));
    density[i] = perProbe.value;
    band[i] = perProbe.standardError;
  }
  return { x, density, band, sigma };
}

/**
 * Points for an axis that is linear within σ of zero and logarithmic beyond, evenly spaced in
 * asinh(x/σ) and dense enough that no Gaussian of width σ falls between two of them. Spans all nodes
 * with their tails.
 *
 * @throws Error in words for the user where σ is so narrow that there would be too many.
 */
export function densityGrid(rules: readonly QuadratureRule[], sigma: number): Float64Array {
  const { low, high } = nodeRange(rules);
  const first = Math.asinh(low / sigma - REACH);
  const last = Math.asinh(high / sigma + REACH);
  const widest = Math.max(Math.cosh(first), Math.cosh(last));
  const intervals = Math.ceil(((last - first) * widest) / WIDEST_SPACING);
  const nodes = rules.reduce((sum, rule) => sum + rule.nodes.length, 0);
  const most = Math.floor(Math.min(MOST_POINTS, MOST_KERNELS / nodes));
  if (!(intervals < most)) {
    // Rounding to one digit takes a third of it at most.
    const enough = (1.5 * sigma * (intervals / most)).toPrecision(1);
    throw new WordedError(
      worded`A kernel of width ${sigma} is too narrow for a spectrum from ${low.toPrecision(2)} to ${high.toPrecision(2)}: choose about ${Number(enough)}, or leave the width to be chosen.`,
    );
  }
  const step = (last - first) / intervals;
  return Float64Array.from(
    { length: intervals + 1 },
    (_, i) => sigma * Math.sinh(first + i * step),
  );
}

function smoothed({ nodes, weights }: QuadratureRule, x: number, sigma: number): number {
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) {
    const distance = (x - nodes[i]) / sigma;
    sum += weights[i] * Math.exp(-0.5 * distance * distance);
  }
  return sum / (sigma * Math.sqrt(2 * Math.PI));
}

function defaultSigma(rules: readonly QuadratureRule[]): number {
  const { low, high } = nodeRange(rules);
  const range = high - low || Math.abs(high) || 1;
  return DEFAULT_RESOLUTION * range;
}

function nodeRange(rules: readonly QuadratureRule[]): { low: number; high: number } {
  if (rules.length === 0) throw new Error("a density needs at least one finished probe");
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { nodes } of rules) {
    for (const node of nodes) {
      low = Math.min(low, node);
      high = Math.max(high, node);
    }
  }
  return { low, high };
}
