import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import type { Run } from "./results";
import { edgeAt, edgeOfSpectrum, matrixAlong } from "./stabilityEdge";

const optimizer = {
  rule: { kind: "sgd" },
  learningRate: 0.1,
  ascent: { kind: "sam", radius: 0.05 },
} as const;
const fullBatch = { optimizer, batchSize: null, steps: 12 };

/** A run of 384 training samples whose gradient's norm falls from 2.3 to about 2.2. */
function run(input: RecipeInput, changes: Partial<Run> = {}): Run {
  return { ...sampleSnapshot(5, 5, 3).run, recipe: recipe(input), ...changes };
}

const lambda = (rho: number) => (Math.sqrt(1 + (8 * rho) / 0.1) - 1) / (2 * rho);

test("SAM's edge follows the gradient's norm at the checkpoint, or the one that is given", () => {
  const sam = run({ training: fullBatch });
  const norm = sam.trained?.history.gradientNorm[2] ?? Number.NaN;
  expect(edgeAt(sam, 2).value).toBeCloseTo(lambda(0.05 / norm), 10);
  expect(edgeAt(sam, 2, 0.4).value).toBeCloseTo(lambda(0.05 / 0.4), 10);
  expect(edgeOfSpectrum(sam)).toEqual(edgeAt(sam, 2));
});

test("a batch of all samples is a full batch", () => {
  const training = (batchSize: number) => ({ training: { ...fullBatch, batchSize } });
  expect(edgeAt(run(training(383)), 1).value).toBeNull();
  expect(edgeAt(run(training(384)), 1).value).not.toBeNull();
});

test.each<[string, RecipeInput]>([
  ["test samples", { evaluation: { split: "test" } }],
  ["a part of the training samples", { evaluation: { samples: 100 } }],
  ["one class", { curvature: { of: { restriction: { kind: "class" } } } }],
  [
    "other batch statistics",
    { model: { kind: "mlp", normalization: "batch" }, evaluation: { batchStatistics: "frozen" } },
  ],
  [
    "a Hessian that Adam does not descend by",
    { training: { ...fullBatch, optimizer: { rule: { kind: "adam" } } } },
  ],
])("a spectrum of %s is held against no edge", (_, input) => {
  expect(edgeOfSpectrum(run({ training: fullBatch, ...input })).value).toBeNull();
});

test("of weights and surfaces from files no edge and no preconditioner is known", () => {
  const adam = { training: { ...fullBatch, optimizer: { rule: { kind: "adam" as const } } } };
  const weights = run(adam, { weights: { file: "net.safetensors", count: 3 } });
  expect(edgeAt(weights, 1).value).toBeNull();
  expect(matrixAlong(weights)).toBe("hessian");
  expect(matrixAlong(run(adam))).toBe("preconditioned");
  const imported = { file: "x.h5", format: "loss-landscape .h5", notes: [] };
  expect(edgeAt(run({ training: fullBatch }, { imported }), 1).value).toBeNull();
});
