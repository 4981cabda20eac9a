import { expect, test } from "vitest";
import { analyticObjective, separable, vectorLayout } from "../landscape/testing/analyticObjective";
import { averageWeights, greedySoup } from "./averages";

const bowl = analyticObjective(separable([(x) => x * x]), vectorLayout(1));
const at = (...values: number[]) => values.map((x) => Float32Array.of(x));

test("an average is taken in float64", () => {
  expect(averageWeights(at(1e8, 1, -1e8, 3))).toEqual(Float32Array.of(1));
  expect(() => averageWeights([])).toThrow(RangeError);
});

test("a greedy soup begins with the best and takes in what does not harm", async () => {
  // 0.5 and −0.6 nearly cancel; then 2 harms, and −0.9 as well.
  const soup = await greedySoup(bowl, at(2, 0.5, -0.9, -0.6));
  expect(soup.members).toEqual([1, 3]);
  expect(soup.theta[0]).toBeCloseTo(-0.05, 6);
  expect(soup.loss).toBeCloseTo(0.0025, 6);
});

test("a soup of one is that one", async () => {
  expect(await greedySoup(bowl, at(3))).toMatchObject({ members: [0], loss: 9 });
});
