import { describe, expect, test } from "vitest";
import { activityProbe } from "../nn/activity";
import { barrier } from "../results/barrier";
import { startBackend } from "../tensor/backend";
import { matchActivations } from "./matchActivations";
import { matchWeights } from "./matchWeights";
import { line } from "./path";
import { pathLosses } from "./pathLosses";
import { composed, identity, permute, permuteStatistics, randomPermutations } from "./permute";
import { models, smallModel } from "./testing/models";

const { signal } = new AbortController();

// Before any tensor is made.
await startBackend("wasm");

describe.each(models)("a network with %s, its units in disguise", (_, network) => {
  const { objective, layers, inputShape, samples, groups, theta } = smallModel(network);
  const hidden = randomPermutations(groups, 1);
  const disguised = permute(theta, groups, hidden);

  test("computes the same", async () => {
    const [a, b] = [await objective.evaluate(theta), await objective.evaluate(disguised)];
    expect(b.loss).toBeCloseTo(a.loss, 5);
    const statistics = await objective.statistics(theta);
    const moved = await objective.statistics(disguised);
    permuteStatistics(statistics, groups, hidden).forEach((value, k) => {
      expect(moved[k]).toBeCloseTo(value, 4);
    });
  });

  test("is recognized exactly by its weights, and then nothing stands between the two", async () => {
    const found = await matchWeights(groups, theta, disguised, { seed: 1, signal });
    expect(composed(hidden, found.permutations)).toEqual(identity(groups));
    expect(found.theta).toEqual(theta);
    const losses = await pathLosses({
      at: line(theta, found.theta),
      train: objective,
      test: null,
      signal,
    });
    expect(barrier(losses.train).height).toBe(0);
  });

  test("is recognized exactly by its activations", async () => {
    const probe = activityProbe({ layers, inputShape, samples });
    const [a, b] = [await probe.at(theta), await probe.at(disguised)];
    probe.dispose();
    const found = await matchActivations(groups, a, b, signal);
    expect(composed(hidden, found)).toEqual(identity(groups));
  });
});
