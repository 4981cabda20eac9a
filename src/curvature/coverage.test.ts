/**
 * What the intervals promise, over 50 seeds on an operator whose spectrum is known and shaped like a
 * trained network's: a few outliers, a bulk at zero, a small negative edge. 95 % is what Student's
 * intervals hold of normal draws; these draws are skewed, the more so the fewer eigenvalues matter.
 */
import { beforeAll, describe, expect, it } from "vitest";
import type { Estimate } from "../results/curvature";
import { halfWidth, intervalFactor } from "../results/interval";
import { estimate } from "./estimate";
import { lanczosQuadrature, type ProbeRule } from "./lanczosQuadrature";
import { llaCriteria } from "./llaCriteria";
import { spectralDensity } from "./spectralDensity";
import { spreadOperator } from "./testing/matrixOperator";
import { hutchPlusPlusTrace, quadratureTrace } from "./trace";

const spectrum = [
  ...[20, 12, 8, 5, 3, 2],
  ...Array.from({ length: 230 }, (_, i) => 0.3 * ((i + 0.5) / 230) ** 3),
  ...Array.from({ length: 20 }, (_, i) => -0.001 * (i + 1)),
];
const size = spectrum.length;
const operator = spreadOperator(spectrum);
const exactTrace = spectrum.reduce((sum, value) => sum + value, 0);
const SIGMA = 0.2;
const STEPS = 30;
const SEEDS = 50;
const PROBES = [3, 10];

/** Runs of ten probes, of which smaller numbers are the first ones. */
let runs: ProbeRule[][];
beforeAll(async () => {
  runs = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    runs.push(await lanczosQuadrature(operator, size, { probes: 10, steps: STEPS, seed }));
  }
});

const share = (holds: (rules: ProbeRule[]) => boolean, probes: number): number =>
  runs.filter((rules) => holds(rules.slice(0, probes))).length / SEEDS;

const within = (found: Estimate, truth: number) =>
  Math.abs(found.value - truth) <= halfWidth(found);

describe.each(PROBES)("with %s probes", (probes) => {
  it("the trace's intervals hold it in 84 of a hundred seeds and more; one standard error holds far fewer", () => {
    const trace = (rules: ProbeRule[]) => quadratureTrace(rules, size);
    expect(share((rules) => within(trace(rules), exactTrace), probes)).toBeGreaterThanOrEqual(0.84);
    const oneError = share((rules) => {
      const { value, standardError } = trace(rules);
      return Math.abs(value - exactTrace) <= standardError;
    }, probes);
    expect(oneError).toBeLessThan(0.75);
  });

  it.each([
    ["in the bulk", 0.05],
    ["at an outlier", 8],
    ["at the largest eigenvalue", 20],
  ])("the density's intervals hold it in 80 of a hundred seeds and more: %s", (_, at) => {
    const exact = spectrum.reduce(
      (sum, value) => sum + Math.exp(-0.5 * ((at - value) / SIGMA) ** 2),
      0,
    );
    const height = exact / (size * SIGMA * Math.sqrt(2 * Math.PI));
    const held = share((rules) => {
      const { density, band } = spectralDensity(rules, SIGMA, Float64Array.of(at));
      const error = { standardError: band[0], draws: probes };
      const factor = intervalFactor(density[0], error);
      return height >= density[0] / factor && height <= density[0] * factor;
    }, probes);
    expect(held).toBeGreaterThanOrEqual(0.8);
  });

  it("K½'s intervals hold its mean at that number of steps in 84 of a hundred seeds and more", () => {
    const truth = estimate(
      runs.flat().map((rule) => llaCriteria([rule]).negativeShare.value),
    ).value;
    const held = share((rules) => within(llaCriteria(rules).negativeShare, truth), probes);
    expect(held).toBeGreaterThanOrEqual(0.84);
  });
});

it("K½ is not what it would be after more steps, which half of them show", async () => {
  const { negativeShare, halfway } = llaCriteria(runs.flat());
  const complete = await lanczosQuadrature(operator, size, { probes: 20, steps: size, seed: 1 });
  const limit = llaCriteria(complete).negativeShare;
  expect(halfway?.steps).toBe(STEPS / 2);
  expect(halfway?.negativeShare.value).toBeLessThan(0.85 * negativeShare.value);
  expect(negativeShare.value).toBeLessThan(1.02 * limit.value);
});

it("r_e is read off the outermost ends of all probes, with their residuals", () => {
  const { ends, extremeRatio } = llaCriteria(runs[0]);
  const ratio = Math.abs((ends?.smallest.value ?? 0) / (ends?.largest.value ?? 0));
  expect(ratio).toBeGreaterThan(extremeRatio.value);
  expect(ratio).toBeLessThanOrEqual(0.001 * (1 + 1e-5));
  expect(ends?.largest.residual).toBeLessThan(1e-3);
  expect(ends?.smallest.residual).toBeLessThan(0.01);
});

it.each([9, 30])(
  "Hutch++'s intervals hold the trace in 80 of a hundred seeds and more: %s products",
  async (products) => {
    let held = 0;
    let widths = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const found = await hutchPlusPlusTrace(operator, size, { products, seed });
      if (within(found, exactTrace)) held += 1;
      widths += halfWidth(found) / SEEDS;
    }
    expect(held / SEEDS).toBeGreaterThanOrEqual(0.8);
    if (products === 30) expect(widths).toBeLessThan(0.05 * exactTrace);
  },
);
