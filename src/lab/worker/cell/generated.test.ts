import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { RecipeInput } from "../../../recipe/schema";
import { type MeasureInput, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

const denoiser: RecipeInput = {
  dataset: { kind: "denoising", samples: 400, steps: 20, lastRate: 0.5, spread: 0.05 },
  model: { kind: "mlp", hidden: [16] },
  training: {
    steps: 100,
    checkpoints: 1,
    loss: { kind: "mean-squared" },
    optimizer: { rule: { kind: "adam" }, learningRate: 0.003 },
  },
};

async function measured(input: RecipeInput, measures: Record<string, MeasureInput>) {
  const parsed = Object.fromEntries(
    Object.entries(measures).map(([id, measure]) => [id, parse(measureSchema, measure)]),
  );
  const outcome = await worker.call("cell", { recipe: recipe(input), measures: parsed });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values;
}

test("what is generated lies in modes, between them or beyond, and its shares say where", async () => {
  const count = 500;
  const { between, wide, shares, again } = await measured(denoiser, {
    between: { kind: "generated", count },
    again: { kind: "generated", count, last: 5 },
    wide: { kind: "generated", count, widths: 0.001 },
    // Of −2 to 2, in twentieths: modes reach 0.3 to both sides.
    shares: { kind: "generated", count, quantity: "shares", parts: 80 },
  });
  expect(again).toEqual(between);
  const gaps = [...shares.slice(26, 34), ...shares.slice(46, 54)];
  expect(between[0]).toBeCloseTo(
    gaps.reduce((sum, share) => sum + share, 0),
    9,
  );
  const inside = shares.slice(20, 60).reduce((sum, share) => sum + share, 0);
  expect(wide[0]).toBeCloseTo(inside, 2);
  expect(between[0]).toBeGreaterThan(0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
});

test("one mode has nothing between, and nothing to be told apart", async () => {
  const alone = { ...denoiser, dataset: { kind: "denoising", modes: 1, samples: 200, steps: 20 } };
  const { between, detection } = await measured(alone as RecipeInput, {
    between: { kind: "generated", count: 50 },
    detection: { kind: "generated", count: 50, quantity: "detection" },
  });
  expect(between).toEqual([0]);
  expect(detection).toEqual([Number.NaN]);
});

test("networks that are no denoisers generate nothing, and say so", async () => {
  const blobs: RecipeInput = { dataset: { kind: "blobs", samples: 40 }, training: { steps: 2 } };
  await expect(measured(blobs, { between: { kind: "generated" } })).rejects.toThrow("denoising");
});
