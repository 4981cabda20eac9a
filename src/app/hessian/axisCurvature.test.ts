import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { AxisRecipe, RecipeInput } from "../../recipe/schema";
import { type AxisSummary, emptyRun, type Run } from "../../results/results";
import { axisCurvature } from "./axisCurvature";

function runWith(curvature: RecipeInput["curvature"]): Run {
  const eigenvalues = Float64Array.of(8, 4, 1, -0.5);
  const spectrum = { eigenvalues, residuals: new Float64Array(4), checkpoint: 0, steps: 30 };
  return { ...emptyRun(recipe({ curvature })), spectrum };
}

const axis = (along: AxisRecipe, norm: number): AxisSummary => ({
  recipe: along,
  name: "axis",
  norm,
  explained: null,
});
const eigenvector = (end: "top" | "bottom", index: number): AxisRecipe => ({
  kind: "eigenvector",
  end,
  index,
  scale: "unit",
});

test("an eigenvector's curvature is its eigenvalue times its squared length", () => {
  const run = runWith({ top: 3, bottom: 1 });
  expect(axisCurvature(axis(eigenvector("top", 1), 1), run)).toBe(4);
  expect(axisCurvature(axis(eigenvector("top", 1), 0.5), run)).toBe(1);
  expect(axisCurvature(axis(eigenvector("bottom", 0), 1), run)).toBe(-0.5);
});

test("other directions, and eigenvalues that were not measured, have none", () => {
  const run = runWith({ top: 3, bottom: 1 });
  expect(axisCurvature(axis({ kind: "random", index: 0 }, 1), run)).toBeNull();
  expect(axisCurvature(axis(eigenvector("top", 3), 1), run)).toBeNull();
  expect(axisCurvature(axis(eigenvector("bottom", 1), 1), run)).toBeNull();
  const ofPart = runWith({ top: 3, bottom: 1, of: { part: "gauss-newton" } });
  expect(axisCurvature(axis(eigenvector("top", 0), 1), ofPart)).toBeNull();
});
