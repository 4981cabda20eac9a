import { all, atLeast, atMost, first, last, least, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const parameters = [
  { name: "t", start: null, low: 0.5, high: 1.5 },
  { name: "d", start: null, low: -0.5, high: 0.5, maximized: true as const },
];

export const diracGan = finding({
  id: "dirac-gan",
  group: "Dynamics",
  claim:
    "Generator and discriminator of the smallest GAN circle and never meet, unless the discriminator’s gradient is penalized.",
  source: {
    authors: "Mescheder et al.",
    year: 2018,
    title: "Which Training Methods for GANs do actually Converge?",
    arxiv: "1801.04406",
  },
  picture: { shows: "series", measures: ["norm"] },
  look: "The norm of the gradient, which is 0 at the equilibrium alone. Plain steps never shorten the distance from there, t² + d², and so the norm, which goes up and down on the way around, never falls below a tenth of what it was; with the penalty it ends below a hundredth.",
  caveat:
    "The Dirac-GAN: a generator that is one number t, a linear discriminator of one weight d, true data at 0. The penalty (their R₁, γ 0.3) is that on the discriminator’s squared gradient, which here is d² itself.",
  fails: {
    words: "Take the penalty away from both: they circle alike.",
    change: { model: { kind: "function", expression: "-softplus(-t*d)", parameters } },
    variations: { penalty: { label: "no penalty either", change: {} } },
  },
  base: {
    dataset: { kind: "none" },
    model: { kind: "function", expression: "-softplus(-t*d)", parameters },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      steps: 500,
      batchSize: null,
      checkpoints: 100,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 25, rows: 25, alpha: [-2, 2], beta: [-2, 2] },
  },
  variations: {
    none: { label: "no penalty", change: {} },
    penalty: {
      label: "R₁ penalty, γ 0.3",
      change: {
        model: { kind: "function", expression: "-softplus(-t*d) - 0.15*d^2", parameters },
      },
    },
  },
  seeds: 5,
  measures: { norm: { kind: "gradient-norm", points: 101 } },
  criterion: ({ norm }) =>
    all(
      atLeast(ratio(least(norm.none), first(norm.none)), 0.1),
      atMost(ratio(last(norm.penalty), first(norm.penalty)), 0.01),
    ),
  reproduces: "yes",
  ci: true,
});
