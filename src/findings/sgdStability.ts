import { all, atLeast, atMost, between, constant, last, median, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const ETA = 0.05;
const edge = constant(2 / ETA, "2/η");

export const sgdStability = finding({
  id: "sgd-stability",
  group: "Dynamics",
  claim:
    "Where gradient descent brings the largest eigenvalue to 2/η, descent by single samples keeps the whole trace below it.",
  source: {
    authors: "Wu & Su",
    year: 2023,
    title: "The Implicit Regularization of Dynamical Stability in Stochastic Gradient Descent",
    arxiv: "2305.17490",
  },
  picture: {
    shows: "values",
    measures: ["trace", "lambda"],
    threshold: { value: 2 / ETA, label: "2/η" },
  },
  look: "The trace of the Hessian over 2/η at the end: below 1 with one sample a step, about 2 with all of them, whose largest eigenvalue alone is at 1. In the picture, held against 2/η = 40: with single samples the trace stands at 32 or 33 and λ_max at 12 or 13, with all of them at 77 to 80 and at 40.",
  caveat:
    "100 digits, told apart as odd or even by one output. The bound is one of minima that fit every sample; of several outputs the trace is bounded by as many times 2/η. Batches of 10 are not in between: they end at gradient descent’s edge.",
  fails: {
    words:
      "Double the learning rate of single samples: they then diverge, and there is nothing to compare.",
    variations: {
      single: {
        label: "one sample a step, η doubled",
        change: { training: { optimizer: { learningRate: 2 * ETA } } },
      },
    },
  },
  base: {
    dataset: { kind: "glyphs", samples: 100, testFraction: 0, target: "sign" },
    model: { kind: "mlp", hidden: [64], activation: "tanh", initialization: "glorot" },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" }, learningRate: ETA },
      batchSize: 1,
      steps: 20_000,
      checkpoints: 40,
    },
  },
  variations: {
    single: { label: "one sample a step", change: {} },
    full: {
      label: "all samples",
      change: { training: { batchSize: null, steps: 6000 } },
    },
  },
  seeds: 5,
  measures: {
    trace: { kind: "exact-trace" },
    lambda: { kind: "largest-eigenvalue", points: 20 },
    loss: { kind: "loss" },
  },
  criterion: ({ trace, lambda }) =>
    all(
      atMost(ratio(last(trace.single), edge), 1),
      between(ratio(median(lambda.full, { from: 0.75 }), edge), 0.95, 1.05),
      atLeast(ratio(last(trace.full), edge), 1.5),
    ),
  reproduces: "yes",
  core: true,
});
