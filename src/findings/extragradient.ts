import { all, atLeast, atMost, first, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const extragradient = finding({
  id: "extragradient",
  group: "Optimizers",
  claim:
    "In a bilinear game plain steps lead away from the equilibrium; with the gradient a step ahead they lead to it.",
  source: {
    authors: "Gidel et al.",
    year: 2019,
    title: "A Variational Inequality Perspective on Generative Adversarial Networks",
    arxiv: "1802.10551",
  },
  picture: { shows: "series", measures: ["norm"] },
  look: "The norm of the gradient, which in this game is the distance from the equilibrium, after 300 steps with η 0.1: plain steps of both players multiply it by (1 + η²)¹⁵⁰ = 4.45, steps along the gradient a step ahead by (1 − η² + η⁴)¹⁵⁰ = 0.225.",
  caveat:
    "The whole game is xy, x downhill and y uphill: what these factors say is exact here, and holds near an equilibrium of other games only as far as they are bilinear there.",
  fails: {
    words:
      "Let y go downhill too: there is no game, and both leave the saddle along a line, a step ahead even faster.",
    change: {
      model: {
        kind: "function",
        expression: "x*y",
        parameters: [
          { name: "x", start: null, low: -1, high: 1 },
          { name: "y", start: null, low: -1, high: 1 },
        ],
      },
    },
  },
  base: {
    dataset: { kind: "none" },
    model: {
      kind: "function",
      expression: "x*y",
      parameters: [
        { name: "x", start: null, low: -1, high: 1 },
        { name: "y", start: null, low: -1, high: 1, maximized: true },
      ],
    },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      steps: 300,
      batchSize: null,
      checkpoints: 60,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 25, rows: 25, alpha: [-3, 3], beta: [-3, 3] },
  },
  variations: {
    plain: { label: "both at once", change: {} },
    ahead: {
      label: "a step ahead",
      change: { training: { optimizer: { ascent: { kind: "extragradient", ahead: 0.1 } } } },
    },
  },
  seeds: 5,
  measures: { norm: { kind: "gradient-norm", points: 61 } },
  criterion: ({ norm }) =>
    all(
      atLeast(ratio(last(norm.plain), first(norm.plain)), 4),
      atMost(ratio(last(norm.ahead), first(norm.ahead)), 0.25),
    ),
  reproduces: "yes",
  ci: true,
});
