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
