import { expect, it } from "vitest";
import type { SpectralDensity } from "../results/curvature";
import { outliersByGap } from "../results/outliers";
import { lanczosQuadrature, type ProbeRule } from "./lanczosQuadrature";
import { llaCriteria } from "./llaCriteria";
import { bulkEdge, outliersAbove } from "./outliers";
import { spectralDensity } from "./spectralDensity";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";

/** ∫ density over [from, to] by the trapezoid rule. */
function mass({ x, density }: SpectralDensity, from = -Infinity, to = Infinity): number {
  let sum = 0;
  for (let i = 1; i < x.length; i++) {
    const inside = x[i - 1] >= from && x[i] <= to;
    if (inside) sum += 0.5 * (density[i] + density[i - 1]) * (x[i] - x[i - 1]);
  }
  return sum;
}

function rulesOf(eigenvalues: number[], probes: number, steps = 30): Promise<ProbeRule[]> {
  const { rows } = matrixWithSpectrum(eigenvalues);
  return lanczosQuadrature(matrixOperator(rows), eigenvalues.length, { probes, steps, seed: 1 });
}

const clusters = Array.from({ length: 100 }, (_, i) => (i < 50 ? 5 : 1));
const withOutliers = [80, 60, 40, ...Array.from({ length: 147 }, (_, i) => (106 - i) / 40)];

it("has mass 1, whatever the kernel's width", async () => {
  const rules = await rulesOf(withOutliers, 5);
  for (const sigma of [0.05, 0.5, 5]) {
    expect(mass(spectralDensity(rules, sigma))).toBeCloseTo(1, 3);
  }
});

it("refuses a kernel too narrow to be drawn, and names a width that is not", async () => {
  const rules = await rulesOf(withOutliers, 5);
  const refusal = () => spectralDensity(rules, 1e-9);
  expect(refusal).toThrow(/too narrow for a spectrum from .* to 80: choose about/);
  const named = Number(/about ([\d.e-]+)/.exec(String(attempted(refusal)))?.[1]);
  expect(mass(spectralDensity(rules, named))).toBeCloseTo(1, 3);
});

function attempted(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it("shows two equal clusters as two equal lobes of the kernel's width", async () => {
  const density = spectralDensity(await rulesOf(clusters, 10), 0.2);
  // Rademacher probes see the halves with a spread of √(2/100)/2 each, over √10 for ten of them.
  expect(Math.abs(mass(density, -Infinity, 3) - 0.5)).toBeLessThan(3 * 0.0224);
  expect(mass(density, -Infinity, 3) + mass(density, 3)).toBeCloseTo(1, 2);
  const peak = Math.max(...density.density);
  expect(peak).toBeCloseTo(0.5 / (0.2 * Math.sqrt(2 * Math.PI)), 0);
});

it("matches the smoothed exact spectrum within its band", async () => {
  const { x, density, band } = spectralDensity(await rulesOf(withOutliers, 40, 60), 2);
  const exact = x.map(
    (at) =>
      withOutliers.reduce((sum, value) => sum + Math.exp(-0.5 * ((at - value) / 2) ** 2), 0) /
      (withOutliers.length * 2 * Math.sqrt(2 * Math.PI)),
  );
  const outside = density.filter((value, i) => Math.abs(value - exact[i]) > 4 * band[i] + 1e-9);
  expect(outside).toHaveLength(0);
});

it("has a band that shrinks with the square root of the number of probes", async () => {
  const few = spectralDensity(await rulesOf(clusters, 6), 0.2);
  const many = spectralDensity(await rulesOf(clusters, 96), 0.2, few.x);
  const ratio = Math.max(...few.band) / Math.max(...many.band);
  expect(ratio).toBeGreaterThan(2);
  expect(ratio).toBeLessThan(8);
});

it("counts outliers by the largest gap and above the bulk's edge alike", async () => {
  expect(outliersByGap(withOutliers, 6).count).toBe(3);
  const edge = bulkEdge(spectralDensity(await rulesOf(withOutliers, 10), 1), withOutliers.length);
  expect(edge).toBeGreaterThan(2.6);
  expect(edge).toBeLessThan(40);
  expect(outliersAbove(withOutliers, edge)).toBe(3);
});

it("gives LLA's criteria their values on a known spectrum, with their spread", async () => {
  const rules = await rulesOf([4, 4, 4, 4, 4, 4, -1, -1], 40);
  const { extremeRatio, negativeShare } = llaCriteria(rules);
  expect(extremeRatio.value).toBeCloseTo(0.25, 4);
  expect(extremeRatio.deviation).toBeLessThan(1e-4);
  // Two nodes, 4 and −1, with mean weights ¾ and ¼: √(1·¼)/√(4·¾) if the weights did not vary.
  expect(Math.abs(negativeShare.value - Math.sqrt(0.25 / 3))).toBeLessThan(0.1);
  expect(negativeShare.deviation).toBeGreaterThan(0);
});

it("finds no negative share in a positive spectrum", async () => {
  expect(llaCriteria(await rulesOf([3, 2, 1], 4)).negativeShare.value).toBe(0);
});
