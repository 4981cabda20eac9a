import { all, any, atLeast, atMost, between, diverges, last, median } from "../study/criterion";
import { finding } from "../study/finding";

const source = {
  authors: "Gilmer et al.",
  year: 2022,
  title: "A Loss Curvature Perspective on Training Instability in Deep Learning",
  arxiv: "2110.04369",
} as const;

/** A learning rate that does not train: it diverges, or the loss stays where a guess has it. */
const LOST = 0.25;

const run = (learningRate: number, warmup: number) => ({
  label: `η ${learningRate}, ${warmup === 0 ? "no warm-up" : `${warmup} steps of warm-up`}`,
  change: { training: { optimizer: { learningRate, warmup } } },
});

export const warmup = finding({
  id: "warm-up",
  group: "Dynamics",
  claim: "Warm-up raises the largest learning rate that trains, by keeping sharpness at the edge.",
  source,
  picture: {
    shows: "series",
    measures: ["edge"],
    threshold: { value: 1, label: "the edge of stability" },
  },
  look: "At η = 0.8 the network is lost without warm-up and trains with 100 steps of it, ending at the edge of stability. With warm-up λ_max rises to more than twice the edge while the learning rate does, and comes down to 1 to 1.3 times it; at η = 0.1 it stays below.",
  caveat:
    "ReLU networks under full-batch gradient descent. How much is gained depends on the inputs’ scale; with tanh and large initial weights most networks gain nothing (finding warm-up-tanh).",
  fails: {
    words: "Take tanh and a gain of 2: the finding warm-up-tanh does.",
    change: { model: { activation: "tanh", initialization: "glorot", gain: 2 } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 200, testFraction: 0 },
    model: { kind: "mlp", hidden: [32, 32] },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" } },
      batchSize: null,
      steps: 400,
      checkpoints: 40,
    },
  },
  variations: {
    gentle: run(0.1, 0),
    cold: run(0.8, 0),
    warm: run(0.8, 100),
  },
  seeds: 5,
  measures: { loss: { kind: "loss" }, edge: { kind: "edge-ratio" } },
  criterion: ({ loss, edge }) =>
    all(
      any(diverges(loss.cold), atLeast(last(loss.cold), LOST)),
      atMost(last(loss.warm), 0.1),
      between(median(edge.warm, { from: 0.75 }), 0.85, 1.5),
    ),
  reproduces: "yes",
  core: true,
});

export const warmupTanh = finding({
  id: "warm-up-tanh",
  group: "Dynamics",
  claim:
    "Warm-up raises the largest learning rate that trains, for tanh and large initial weights too.",
  source,
  picture: {
    shows: "values",
    measures: ["loss"],
    threshold: { value: LOST, label: "trains below" },
  },
  look: "η = 0.05 trains without warm-up; four times as much is to train with 100 steps of it. One point alone of that row is there, below the line: in the other two seeds the run diverges, as all three do without warm-up.",
  caveat:
    "The paper’s networks are larger, normalized and trained with momentum. Of ours, with tanh and a gain of 2, one in three trains at the higher rate with warm-up; none does without it.",
  base: {
    dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
    model: {
      kind: "mlp",
      hidden: [32],
      activation: "tanh",
      initialization: "glorot",
      gain: 2,
    },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" } },
      batchSize: null,
      steps: 2000,
      checkpoints: 1,
    },
  },
  variations: {
    gentle: run(0.05, 0),
    cold: run(0.2, 0),
    warm: run(0.2, 100),
  },
  seeds: 3,
  measures: { loss: { kind: "loss" } },
  criterion: ({ loss }) => atMost(last(loss.warm), LOST),
  reproduces: "no",
  core: true,
});
