import { expect, test } from "vitest";
import { recipe } from "./parse";
import type { RecipeInput } from "./schema";
import { thirdAxis } from "./thirdAxis";

const third = (axes: RecipeInput["axes"]) => thirdAxis(recipe({ axes }).axes);

test("the plane tilts towards the next axis of its own kind", () => {
  expect(third({})).toEqual({ kind: "pca", component: 2 });
  expect(
    third({ first: { kind: "random", index: 0 }, second: { kind: "random", index: 2 } }),
  ).toEqual({ kind: "random", index: 1 });
  const bottom = { kind: "eigenvector", end: "bottom", index: 0, scale: "curvature" } as const;
  expect(third({ first: { kind: "eigenvector" }, second: bottom })).toEqual({
    ...bottom,
    index: 1,
  });
  const second = { kind: "eigenvector", index: 1 } as const;
  expect(third({ first: second, second: bottom })).toEqual({ ...bottom, index: 1 });
});

test("a line tilts too, and kinds without a next one turn to a random direction", () => {
  expect(third({ first: { kind: "pca", component: 0 }, second: null })).toEqual({
    kind: "pca",
    component: 1,
  });
  expect(third({ first: { kind: "gradient" }, second: { kind: "random", index: 0 } })).toEqual({
    kind: "random",
    index: 1,
  });
});
