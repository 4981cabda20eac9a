import { expect, test } from "vitest";
import { extremeRatio } from "./extremeRatio";

const estimate = { value: 0.1, deviation: 0.02, standardError: 0.01, draws: 4 };
const criteria = { extremeRatio: estimate, negativeShare: estimate, exponent: 0.5 };
const end = (value: number, residual: number) => ({ value, residual });
const said = (largest: [number, number], smallest: [number, number]) =>
  extremeRatio({ ...criteria, ends: { largest: end(...largest), smallest: end(...smallest) } }, 40);

test("the ratio is a figure when both ends have converged, and a bound when only the upper has", () => {
  expect(said([2, 1e-6], [-0.1, 1e-4])).toMatchObject({ value: "0.05", error: "5×10⁻⁵" });
  expect(said([2, 1e-6], [-0.1, 0.05])).toMatchObject({
    value: "≥ 0.05",
    settings: "λ min not converged in 40 steps",
  });
});

test("nothing is known where the lower end has not shown itself negative, or the upper moves", () => {
  expect(said([2, 1e-6], [1e-5, 1e-3]).value).toBe("not known");
  expect(said([2, 0.5], [-0.1, 1e-5])).toMatchObject({
    value: "not known",
    settings: "λ max not converged in 40 steps",
  });
});

test("older files have a mean over probes with its interval", () => {
  expect(extremeRatio(criteria, 40)).toMatchObject({ value: "0.1", error: "0.032" });
});
