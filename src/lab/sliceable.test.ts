import { expect, test } from "vitest";
import type { Solution } from "../results/partners";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import { restingKnobs, type Sliceable, solutionsIn } from "./sliceable";

const at = (place: Solution["place"], alpha: number, beta: number): Solution => ({
  partner: 0,
  place,
  alpha,
  beta,
  residual: 0,
  loss: 1,
});

test("a plane that is turned or moved keeps the solutions that it still goes through", () => {
  const solutions = [at("solution", 5, 1e-8), at("curve", 2, 3)];
  const run = { ...sampleSnapshot(3, 3, 4).run, solutions } as Sliceable;
  const resting = restingKnobs(run);
  const left = (change: Partial<typeof resting>) =>
    solutionsIn(run, { ...resting, ...change }).map(({ place }) => place);
  expect(left({})).toEqual(["solution", "curve"]);
  expect(left({ samples: 3 })).toEqual(["solution", "curve"]);
  // What lies along the first axis stays when the second is tilted.
  expect(left({ tilts: [0, 30] })).toEqual(["solution"]);
  expect(left({ tilts: [30, 0] })).toEqual([]);
  expect(left({ center: 1 })).toEqual([]);
});
