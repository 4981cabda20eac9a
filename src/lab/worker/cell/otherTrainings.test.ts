import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import { type MeasureInput, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";
import { positiveShare } from "./spectra";

const asked = recipe({
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  training: { steps: 30, checkpoints: 6, batchSize: 8 },
});

async function valuesOf(measures: Record<string, MeasureInput>, seed = 1) {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const outcome = await worker.call("cell", {
    recipe: { ...asked, seed, dataSeed: 1 },
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, measure]) => [id, parse(measureSchema, measure)]),
    ),
  });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values;
}

test("the line to other batches goes through both ends, and beyond them", async () => {
  const { line, right, own, ownTest } = await valuesOf({
    line: { kind: "interpolation", batchSize: 24 },
    right: { kind: "interpolation", batchSize: 24, split: "test", quantity: "accuracy" },
    own: { kind: "loss", split: "train" },
    ownTest: { kind: "accuracy", split: "test" },
  });
  expect(line).toHaveLength(61);
  expect(line[20]).toBe(own[0]);
  expect(right[20]).toBe(ownTest[0]);
  expect(line[40]).not.toBe(line[20]);
});

test("paths of several trainings lie in one plane: the first ends at its origin, others elsewhere", async () => {
  const { whole, first, same } = await valuesOf({
    whole: { kind: "joint-paths", runs: 3, points: 4 },
    first: { kind: "joint-paths", runs: 3, points: 4, firstLayer: true },
    same: { kind: "joint-paths", runs: 2, points: 4 },
  });
  for (const list of [whole, first]) {
    expect(list).toHaveLength(2 + 3 * 4 * 2);
    const [one, two] = list;
    expect(one).toBeGreaterThanOrEqual(two);
    expect(one + two).toBeLessThanOrEqual(1 + 1e-9);
    const ends = [3, 7, 11].map((point) => Math.hypot(list[2 + 2 * point], list[3 + 2 * point]));
    expect(ends[0]).toBeCloseTo(0, 5);
    expect(Math.min(ends[1], ends[2])).toBeGreaterThan(0.1);
  }
  expect(first).not.toEqual(whole);
  expect(same).toHaveLength(2 + 2 * 4 * 2);
});

test("the minimal ratio counts positive eigenvalues that are not rounding", async () => {
  expect(positiveShare(Float64Array.of(5, 1, 1e-7, -1e-7, -2), 1e-6)).toBe(0.4);
  const { ratio } = await valuesOf({ ratio: { kind: "minimal-ratio" } });
  expect(ratio[0]).toBeGreaterThan(0);
  expect(ratio[0]).toBeLessThanOrEqual(1);
});
