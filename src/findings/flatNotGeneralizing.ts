import type { RecipeInput } from "../recipe/schema";
import { all, atLeast, atMost, difference, last } from "../study/criterion";
import { finding } from "../study/finding";

const network = (bias: boolean): RecipeInput["model"] => ({
  kind: "layers",
  initialization: "lecun",
  layers: [
    { kind: "dense", outputs: 100, bias },
    { kind: "activation", activation: "relu" },
    { kind: "dense", outputs: 1, bias: false },
  ],
});

const sam = { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } as const;

export const flatNotGeneralizing = finding({
  id: "flat-not-generalizing",
  group: "Sharpness",
  claim:
    "The flattest solution need not generalize: biases in the hidden layer are enough to part the two.",
  source: {
    authors: "Wen et al.",
    year: 2023,
    title:
      "Sharpness Minimization Algorithms Do Not Only Minimize Sharpness to Achieve Better Generalization",
    arxiv: "2307.11007",
  },
  picture: { shows: "pairs", x: "trace", y: "accuracy" },
  look: "Trace of the Hessian against test accuracy, after 30,000 steps on the parity of 2 of 30 bits: without biases sharpness-aware descent is flat and right, with them it is flatter still and wrong more often. Each square, with biases, stands left of every triangle, without, and below it: its trace is 12 in place of 15, and 70 to 93 % of test signs are right in place of 96 to 100 %.",
  caveat:
    "How far the two networks part depends on the seed (0.1 to 0.25 of accuracy), so the gap is asked of the mean. 100 samples of 30 bits; with 60 of 20 both fail.",
  fails: {
    words:
      "Take 60 samples of 20 bits: without biases the network is wrong about as often as with them.",
    change: { dataset: { bits: 20, samples: 600 } },
  },
  base: {
    dataset: {
      kind: "parity",
      bits: 30,
      order: 2,
      samples: 1000,
      testFraction: 0.9,
      target: "sign",
    },
    model: network(false),
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.015 },
      batchSize: 1,
      steps: 30_000,
      checkpoints: 1,
    },
  },
  variations: {
    sgd: { label: "SGD", change: {} },
    sam: { label: "SAM, no biases", change: { training: sam } },
    biased: { label: "SAM, biases", change: { model: network(true), training: sam } },
  },
  seeds: 5,
  measures: {
    accuracy: { kind: "sign-accuracy" },
    trace: { kind: "exact-trace" },
    loss: { kind: "loss" },
  },
  criterion: ({ accuracy, trace }) =>
    all(
      atMost(last(accuracy.sgd), 0.65),
      atLeast(last(accuracy.sam), 0.95, "mean"),
      atMost(last(accuracy.biased), 0.88, "mean"),
      atLeast(difference(last(accuracy.sam), last(accuracy.biased)), 0.12, "mean"),
      atMost(difference(last(trace.biased), last(trace.sam)), 0),
    ),
  reproduces: "yes",
  core: true,
});
