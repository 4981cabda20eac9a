import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { RecipeInput } from "../../../recipe/schema";
import { type Measure, type MeasureInput, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";
import { calibrationError } from "./outputs";
import { numericalRank } from "./spectra";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

async function valuesOf(input: RecipeInput, measures: Record<string, MeasureInput>) {
  const parsed: Record<string, Measure> = Object.fromEntries(
    Object.entries(measures).map(([id, measure]) => [id, parse(measureSchema, measure)]),
  );
  const outcome = await worker.call("cell", { recipe: recipe(input), measures: parsed });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values;
}

const blobs: RecipeInput = {
  dataset: { kind: "blobs", samples: 120, classes: 3, dimensions: 4, labelNoise: 0.1 },
  model: { kind: "mlp", hidden: [5, 4] },
  training: { steps: 60, checkpoints: 1 },
};

test("accuracy by class is accuracy, parted", async () => {
  const { all, some, rest, whole } = await valuesOf(blobs, {
    all: { kind: "accuracy" },
    whole: { kind: "class-accuracy", first: 0, last: 2 },
    some: { kind: "class-accuracy", first: 0, last: 0 },
    rest: { kind: "class-accuracy", first: 1, last: 2 },
  });
  expect(whole[0]).toBeCloseTo(all[0], 6);
  const share = (all[0] - rest[0]) / (some[0] - rest[0]);
  expect(Number.isNaN(share) || Math.abs(share - 1 / 3) < 0.02).toBe(true);
});

test("a probe for each layer but the first, of what it reads", async () => {
  const { probes } = await valuesOf(blobs, { probes: { kind: "probe-accuracies" } });
  expect(probes).toHaveLength(2);
  for (const accuracy of probes) expect(accuracy).toBeGreaterThan(0.4);
});

test("calibration error is how far confidence is from accuracy, bin by bin", () => {
  // Confidences of 3/4, right and wrong, and of 1/2: bins of a quarter.
  const logits = Float32Array.of(Math.log(3), 0, Math.log(3), 0, 0, 0);
  expect(calibrationError(logits, [0, 1, 0], 2, 4)).toBeCloseTo((0.5 + 0.5) / 3, 6);
  // In one bin, they even out: 2 right against 3/4 + 3/4 + 1/2.
  expect(calibrationError(logits, [0, 1, 0], 2, 1)).toBeCloseTo(0, 6);
  expect(calibrationError(Float32Array.of(1000, -1000), [0], 2, 15)).toBe(0);
});

test("a relative error is the root of what is lost over what is to be told", async () => {
  // Its test values are sines on an even grid, whose mean square is ½.
  const { error, loss, ofTraining } = await valuesOf(
    {
      dataset: { kind: "convection", samples: 40 },
      model: { kind: "pinn", hidden: [6] },
      training: { steps: 20, checkpoints: 1, loss: { kind: "mean-squared" } },
    },
    {
      error: { kind: "relative-error" },
      ofTraining: { kind: "relative-error", split: "train" },
      loss: { kind: "loss", split: "test" },
    },
  );
  expect(error[0]).toBeCloseTo(Math.sqrt(2 * loss[0]), 4);
  expect(ofTraining[0]).toBeGreaterThan(0);
  await expect(valuesOf(blobs, { error: { kind: "relative-error" } })).rejects.toThrow(
    "A relative error is of numbers.",
  );
});

test("many bits leave the loss alone, and few change it less when rounded adaptively", async () => {
  const digits: RecipeInput = {
    dataset: { kind: "glyphs", samples: 200, testFraction: 0 },
    model: { kind: "mlp", hidden: [8] },
    training: { steps: 150, checkpoints: 1 },
  };
  const { full, fine, coarse, adaptive, random } = await valuesOf(digits, {
    full: { kind: "loss" },
    fine: { kind: "rounded-loss", bits: 16 },
    coarse: { kind: "rounded-loss", bits: 3 },
    adaptive: { kind: "rounded-loss", bits: 3, how: "adaptive" },
    random: { kind: "rounded-loss", bits: 3, how: "random", draws: 4 },
  });
  expect(fine[0]).toBeCloseTo(full[0], 3);
  expect(coarse[0]).toBeGreaterThan(full[0]);
  expect(adaptive[0]).toBeLessThan(coarse[0]);
  expect(new Set(random).size).toBe(4);
});

test("the rank counts eigenvalues that are not rounding", async () => {
  expect(numericalRank(Float64Array.of(5, 1e-3, -1e-3, 4e-5, 0), 1e-5)).toBe(3);
  // A linear layer under squares has H = XᵀX/N ⊗ 1: of rank inputs + 1 for each output, at most samples.
  const { rank, spectra, whole } = await valuesOf(
    {
      dataset: { kind: "blobs", samples: 30, testFraction: 0, classes: 3, dimensions: 4 },
      model: { kind: "mlp", hidden: [] },
      training: { steps: 5, checkpoints: 1, loss: { kind: "half-squared" } },
    },
    {
      rank: { kind: "hessian-rank" },
      spectra: { kind: "class-spectra", quantity: "largest" },
      whole: { kind: "sharpness" },
    },
  );
  expect(rank).toEqual([15]);
  // The whole loss is the mean of those of classes.
  expect(spectra).toHaveLength(3);
  expect(Math.max(...spectra)).toBeGreaterThanOrEqual(0.98 * whole[0]);
});

test("the loss of attacked samples rises as the loss does where nothing is in reach, and otherwise where it is", async () => {
  const { cut, still, moved, lambda, sharpness, ofMoved } = await valuesOf(blobs, {
    lambda: { kind: "sharpness" },
    sharpness: { kind: "adversarial-sharpness", radius: 1e-9 },
    ofMoved: { kind: "adversarial-sharpness", radius: 0.5 },
    cut: { kind: "cut", columns: 3, reach: 0.5 },
    still: { kind: "adversarial-rise", radius: 1e-9, directions: 1 },
    moved: { kind: "adversarial-rise", radius: 0.5, directions: 1 },
  });
  // The middle of the cut, and the end of its first direction.
  expect(still[0]).toBeCloseTo(cut[5] - cut[4], 4);
  expect(Math.abs(moved[0] - still[0])).toBeGreaterThan(1e-3);
  expect(sharpness[0] / lambda[0]).toBeCloseTo(1, 2);
  expect(Math.abs(ofMoved[0] / lambda[0] - 1)).toBeGreaterThan(0.05);
});
