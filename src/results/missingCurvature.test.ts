import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { noCurvature } from "./curvature";
import { keptCurvature, missingCurvature } from "./missingCurvature";
import { emptyRun, type Run } from "./results";

const everything: RecipeInput["curvature"] = {
  density: { probes: 4 },
  dense: true,
  sharpness: {},
  track: { points: 3 },
  map: { columns: 2, rows: 2 },
};

function trainedRun(curvature: RecipeInput["curvature"], parameters = 75): Run {
  const layout = [
    { name: "dense0/kernel", shape: [parameters], role: "kernel", offset: 0, size: parameters },
  ];
  const trained = { layout, history: { step: [0, 1, 2, 3] } } as never;
  return { ...emptyRun(recipe({ curvature })), trained, axes: {} as never };
}

test("a recipe asks for nothing by itself, and for each analysis by name", () => {
  expect(missingCurvature(trainedRun({}))).toEqual([]);
  expect(missingCurvature(trainedRun(everything))).toEqual([
    "sharpness",
    "density",
    "dense",
    "track",
    "map",
  ]);
});

test("what a cancel left incomplete is still missing; an exact spectrum only where it is feasible", () => {
  const run = trainedRun(everything, 5000);
  run.curvature = {
    ...noCurvature(),
    density: { probes: 3 } as never,
    track: { checkpoints: Int32Array.of(0, 1, 2) } as never,
    map: { done: Uint8Array.of(1, 1, 0, 1) } as never,
  };
  expect(missingCurvature(run)).toEqual(["sharpness", "density", "map"]);
});

test("a change keeps every analysis that does not depend on it", () => {
  const run = trainedRun(everything);
  run.curvature = {
    ...noCurvature(),
    density: {} as never,
    dense: {} as never,
    sharpness: {} as never,
    track: {} as never,
    map: {} as never,
    points: [{} as never],
  };
  const left = (change: RecipeInput, samePlane = true) => {
    const kept = keptCurvature(run, recipe({ curvature: everything, ...change }), samePlane);
    return Object.entries(kept).flatMap(([name, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [name],
    );
  };
  expect(left({})).toEqual(["density", "dense", "sharpness", "track", "map", "points"]);
  expect(left({}, false)).toEqual(["density", "dense", "sharpness", "track"]);
  const ofClass = { ...everything, of: { restriction: { kind: "class", index: 1 } } } as const;
  expect(left({ curvature: ofClass })).toEqual(["sharpness", "track", "map", "points"]);
  expect(left({ evaluation: { samples: 16 } })).toEqual(["track"]);
});

test("more steps for a map ask again only for the points that have not converged", () => {
  const map = { columns: 2, rows: 2, steps: 50 };
  const run = trainedRun({ map });
  run.curvature.map = {
    alpha: Float32Array.of(0, 1),
    beta: new Float32Array(1),
    largest: Float32Array.of(1, 1),
    smallest: Float32Array.of(-0.1, -0.1),
    ratio: Float32Array.of(0.1, 0.1),
    largestResidual: Float32Array.of(1e-6, 1e-6),
    smallestResidual: Float32Array.of(1e-6, 0.05),
    done: Uint8Array.of(1, 1),
  };
  const under = (steps: number) =>
    keptCurvature(run, recipe({ curvature: { map: { ...map, steps } } }), true).map;
  expect(Array.from(under(100)?.done ?? [])).toEqual([1, 0]);
  expect(under(50)).toBe(run.curvature.map);
  expect(under(20)).toBeNull();
});
