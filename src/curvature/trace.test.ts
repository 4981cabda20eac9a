import { expect, it } from "vitest";
import { lanczosQuadrature } from "./lanczosQuadrature";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";
import { hutchinsonTrace, hutchPlusPlusTrace, quadratureTrace } from "./trace";

const eigenvalues = [90, 60, 30, ...Array.from({ length: 147 }, (_, i) => 0.5 * Math.sin(i))];
const exact = eigenvalues.reduce((sum, value) => sum + value, 0);
const operator = matrixOperator(matrixWithSpectrum(eigenvalues).rows);
const options = { products: 60, seed: 1 };

it("estimates the trace within three standard errors", async () => {
  const rules = await lanczosQuadrature(operator, 150, { probes: 60, steps: 5, seed: 1 });
  for (const found of [
    await hutchinsonTrace(operator, 150, options),
    await hutchPlusPlusTrace(operator, 150, options),
    quadratureTrace(rules, 150),
  ]) {
    expect(Math.abs(found.value - exact)).toBeLessThan(3 * found.standardError);
  }
});

it("reads the same draws off quadrature rules as Hutchinson's", async () => {
  const rules = await lanczosQuadrature(operator, 150, { probes: 60, steps: 5, seed: 1 });
  const direct = await hutchinsonTrace(operator, 150, options);
  expect(quadratureTrace(rules, 150).value / direct.value).toBeCloseTo(1, 5);
});

it("is much surer with Hutch++ where few eigenvalues dominate", async () => {
  const plain = await hutchinsonTrace(operator, 150, options);
  const sketched = await hutchPlusPlusTrace(operator, 150, options);
  expect(sketched.standardError).toBeLessThan(0.2 * plain.standardError);
});

it("is exact with Hutch++ on a matrix of low rank", async () => {
  const low = matrixOperator(matrixWithSpectrum([5, 3, ...new Array<number>(48).fill(0)]).rows);
  const found = await hutchPlusPlusTrace(low, 50, { products: 30, seed: 1 });
  expect(found.value).toBeCloseTo(8, 4);
});
