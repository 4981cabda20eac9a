import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { RecipeInput } from "../../../recipe/schema";
import { measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

const measures = {
  coherence: parse(measureSchema, { kind: "hessian-coherence" }),
  edge: parse(measureSchema, { kind: "sgd-edge" }),
  share: parse(measureSchema, { kind: "sgd-edge", relative: true }),
};

/** A linear network without bias, whose output has its inputs for gradient, whatever the weights. */
const onPoints = (points: number[][], batchSize: number | null): RecipeInput => ({
  dataset: { kind: "points", points },
  model: { kind: "mlp", hidden: [], bias: false },
  training: {
    loss: { kind: "half-squared" },
    optimizer: { rule: { kind: "sgd" }, learningRate: 0.01 },
    batchSize,
    steps: 3,
    checkpoints: 1,
  },
});

async function valuesOf(input: RecipeInput) {
  const outcome = await worker.call("cell", { recipe: recipe(input), measures });
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values;
}

test("a linear network's gradients are its inputs", async () => {
  const orthogonal = [
    [1, 0, 1],
    [0, 2, 1],
  ];
  const single = await valuesOf(onPoints(orthogonal, 1));
  expect(single.coherence[0]).toBeCloseTo(1, 5);
  expect(single.edge[0]).toBeCloseTo(0.5, 5);
  expect(single.share[0]).toBeCloseTo(0.5, 5);
  const whole = await valuesOf(onPoints(orthogonal, null));
  expect(whole.edge[0]).toBeCloseTo(1, 5);
  expect(whole.share[0]).toBe(1);
});

test("a sample without a gradient does no harm", async () => {
  const { coherence, edge } = await valuesOf(
    onPoints(
      [
        [0, 0],
        [1, 2],
        [1, 2],
      ].map((x) => [...x, 1]),
      1,
    ),
  );
  expect(coherence[0]).toBeCloseTo(2, 5);
  expect(edge[0]).toBeCloseTo(2 / 5, 5);
});

test("what has several outputs or another loss is refused in words", async () => {
  const points = onPoints(
    [
      [1, 1],
      [2, 1],
    ],
    1,
  );
  const squared = {
    ...points,
    training: { ...points.training, loss: { kind: "mean-squared" } },
  } as const;
  await expect(valuesOf(squared)).rejects.toThrow("one output under half-squared loss");
  const classes = { dataset: { kind: "moons", samples: 40 }, training: { steps: 1 } } as const;
  await expect(valuesOf(classes)).rejects.toThrow("one output under half-squared loss");
});
