import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import { type MeasureInput, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

const RATE = 1.2;

/** Two samples with an input of their own each, and no other weights: what one does the other does not see. */
async function rises(settings: Omit<MeasureInput & { kind: "rises-without" }, "kind">, seed = 1) {
  const outcome = await worker.call("cell", {
    recipe: recipe({
      seed,
      dataset: {
        kind: "points",
        points: [
          [2, 0, 1],
          [0, 1, 1],
        ],
      },
      model: { kind: "mlp", hidden: [], bias: false },
      training: {
        loss: { kind: "half-squared" },
        optimizer: { rule: { kind: "sgd" }, learningRate: RATE },
        batchSize: null,
        steps: 1,
        checkpoints: 1,
      },
    }),
    measures: { rises: parse(measureSchema, { kind: "rises-without", ...settings }) },
  });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values.rises[0];
}

test("without the sample that swings the loss does not rise, and without the other it does as ever", async () => {
  // Residuals of the first go by 1 − 1.2·4/2 = −1.4 a step, those of the second by 1 − 1.2/2 = 0.4.
  const settings = { share: 0.5, window: 3, steps: 6, skipped: 0 };
  expect(await rises(settings)).toBe(0);
  expect(await rises({ ...settings, share: 0 })).toBe(1);
  // Alone the first has the whole weight of the mean, and goes by 1 − 1.2·4 = −3.8.
  const byChance: number[] = [];
  for (const seed of [1, 2, 3, 4, 5, 6])
    byChance.push(await rises({ ...settings, chosen: "random" }, seed));
  expect(byChance.some((rise) => rise === 0)).toBe(true);
  expect(byChance.every((rise) => rise === 0 || rise > 1)).toBe(true);
  expect(byChance.some((rise) => rise > 1)).toBe(true);
});

test("to leave no sample is refused in words", async () => {
  await expect(rises({ share: 1, window: 1, steps: 1, skipped: 0 })).rejects.toThrow(
    "no sample left",
  );
});
