import { expect, test } from "vitest";
import { coarseGrid, coarseSide } from "./coarseGrid";
import { emptySurface } from "./surfaceGrid";

test("a coarse grid has the ends of the fine one and never more points", () => {
  const alpha = Float32Array.from({ length: 51 }, (_, i) => i / 10 - 2);
  const beta = Float32Array.of(-1, 0, 1);
  const coarse = coarseGrid(emptySurface(alpha, beta), 25);
  expect(coarse.alpha.length).toBe(25);
  expect([coarse.alpha[0], coarse.alpha[24]]).toEqual([alpha[0], alpha[50]]);
  expect(coarse.beta).toEqual(beta);
});

test("slower networks get coarser surfaces", () => {
  expect(coarseSide(10e-6)).toBe(25);
  expect(coarseSide(300e-6)).toBe(13);
  expect(coarseSide(1)).toBe(9);
  expect(coarseSide(Number.POSITIVE_INFINITY)).toBe(9);
});
