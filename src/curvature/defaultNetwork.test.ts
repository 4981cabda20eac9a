/**
 * The ends of the default network's spectrum. The lower one is 450 times nearer to 0 than the upper
 * and takes five times as many steps: a run that stops by the upper end does not know it.
 */
import { expect, it } from "vitest";
import { recipe } from "../recipe/parse";
import { hessianOperator } from "./operator";
import { trainedNetwork } from "./testing/trainedNetwork";
import { topEigenpairs } from "./topEigenpairs";

it("λ_max has converged after 15 steps; λ_min has not after 40, and has after 80", async () => {
  const { objective, theta } = await trainedNetwork(recipe({}), 1);
  const operator = hessianOperator(objective, theta);
  const ends = (steps: number, seed: number) =>
    topEigenpairs(operator, theta.length, { top: 1, bottom: 1, steps, seed });
  expect((await ends(15, 1)).converged).toEqual([true, false]);
  expect((await ends(40, 1)).converged).toEqual([true, false]);
  for (const seed of [1, 2]) {
    const { values, converged } = await ends(80, seed);
    expect(converged).toEqual([true, true]);
    expect(values[0]).toBeCloseTo(0.957, 3);
    expect(values[1]).toBeCloseTo(-0.00212, 5);
  }
  objective.dispose();
});
