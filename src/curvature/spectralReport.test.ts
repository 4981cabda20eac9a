import { expect, it } from "vitest";
import { lanczosQuadrature } from "./lanczosQuadrature";
import { spectralReport } from "./spectralReport";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";

const bulk = Array.from({ length: 98 }, (_, i) => 0.5 * Math.cos(i));
const operator = matrixOperator(matrixWithSpectrum([30, 20, ...bulk]).rows);
const options = { probes: 8, steps: 40, seed: 1 };

it("reads density, trace, criteria and bulk edge off the same probes", async () => {
  const report = await spectralReport(operator, 100, options);
  if (report === null) throw new Error("not aborted");
  const exact = 50 + bulk.reduce((sum, value) => sum + value, 0);
  expect(Math.abs(report.trace.value - exact)).toBeLessThan(3 * report.trace.standardError);
  expect(report.criteria.extremeRatio.value).toBeCloseTo(0.5 / 30, 4);
  expect(report.bulkEdge).toBeGreaterThan(0.5);
  expect(report.bulkEdge).toBeLessThan(20);
  expect(report.density.sigma).toBeCloseTo(0.305, 3);
  expect(report.probes).toBe(8);
});

it("bounds each end by the outermost of all probes' values", async () => {
  const few = { ...options, steps: 4 };
  const rules = await lanczosQuadrature(operator, 100, few);
  const ends = (await spectralReport(operator, 100, few))?.criteria.ends;
  expect(ends?.largest.value).toBe(Math.max(...rules.map(({ nodes }) => nodes[0])));
  expect(ends?.smallest.value).toBe(Math.min(...rules.map(({ nodes }) => nodes[3])));
});

it("is of the probes that were finished when aborted, null without any", async () => {
  const abortAfter = async (products: number) => {
    const controller = new AbortController();
    const onStep = (done: number) => {
      if (done === products) controller.abort();
    };
    return spectralReport(operator, 100, { ...options, signal: controller.signal, onStep });
  };
  expect((await abortAfter(100))?.probes).toBe(2);
  expect(await abortAfter(39)).toBeNull();
});
