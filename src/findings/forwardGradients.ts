import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const forwardGradients = finding({
  id: "forward-gradients",
  group: "Optimizers",
  claim: "A network trains on one directional derivative a step, without backpropagation.",
  source: {
    authors: "Baydin et al.",
    year: 2022,
    title: "Gradients without Backpropagation",
    arxiv: "2202.08587",
  },
  picture: {
    shows: "values",
    measures: ["loss"],
    threshold: { value: Math.log(10), label: "a guess" },
  },
  look: "Training loss after 3,000 steps along random directions, each by the slope along it, and along whole gradients; a guess has 2.3.",
  caveat:
    "The mean of such steps is the gradient, their spread grows with the number of parameters (2,490 here): the learning rate has to be a thousand times lower, and 3,000 steps do not come near the end.",
  base: {
    dataset: { kind: "glyphs" },
    model: { kind: "mlp", hidden: [16], activation: "tanh" },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.2 },
      steps: 3000,
      checkpoints: 30,
    },
  },
  variations: {
    forward: {
      label: "forward gradients",
      change: {
        training: {
          optimizer: {
            rule: { kind: "momentum" },
            ascent: { kind: "forward" },
            learningRate: 2e-4,
          },
        },
      },
    },
    whole: { label: "whole gradients", change: {} },
  },
  seeds: 3,
  measures: {
    loss: { kind: "loss" },
    distance: { kind: "distance" },
    lambda: { kind: "sharpness" },
  },
  criterion: ({ loss, distance }) =>
    all(
      atMost(last(loss.forward), 1.8),
      atLeast(ratio(last(loss.forward), last(loss.whole)), 20),
      atMost(ratio(last(distance.forward), last(distance.whole)), 0.5),
    ),
  reproduces: "yes",
});
