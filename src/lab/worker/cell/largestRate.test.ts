import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import { measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";
import { bracketed } from "./largestRate";

test.each([1, 1e-3, 3.9, 1e4])("a border is bracketed from a start at %s", async (start) => {
  const tried: number[] = [];
  const [low, high] = await bracketed(start, 1.1, async (rate) => {
    tried.push(rate);
    return rate < 4;
  });
  expect(low).toBeLessThan(4);
  expect(high).toBeGreaterThanOrEqual(4);
  expect(high / low).toBeLessThanOrEqual(1.1);
  expect(new Set(tried).size).toBe(tried.length);
});

test("where no border is met, what was tried is told", async () => {
  expect(await bracketed(1, 1.1, async () => true)).toEqual([2 ** 20, Number.POSITIVE_INFINITY]);
  expect(await bracketed(1, 1.1, async () => false)).toEqual([0, 2 ** -20]);
});

test("a quadratic trains up to the rate 2/λ", async () => {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const outcome = await worker.call("cell", {
    recipe: recipe({
      dataset: { kind: "parity", bits: 4, order: 1, samples: 60, target: "sign" },
      model: { kind: "mlp", hidden: [], bias: false },
      training: {
        loss: { kind: "half-squared" },
        optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
        batchSize: null,
        steps: 300,
        checkpoints: 1,
      },
    }),
    measures: {
      rate: parse(measureSchema, { kind: "largest-rate", share: 0.01, factor: 1.02 }),
      lambda: parse(measureSchema, { kind: "sharpness" }),
    },
  });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  const {
    rate: [fails, trains],
    lambda,
  } = outcome.values;
  expect((trains * lambda[0]) / 2).toBeGreaterThan(0.97);
  expect((fails * lambda[0]) / 2).toBeLessThan(1.03);
});
