import { all, atLeast, atMost, first, greatest, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const WIDE = 512;

const wide = (label: string, parametrization: "standard" | "ntk" | "mup") => ({
  label: `${label}, width ${WIDE}`,
  change: { model: { hidden: [WIDE, WIDE], parametrization } },
});

export const rateTransfer = finding({
  id: "rate-transfer",
  group: "Scale",
  claim:
    "In μP the largest learning rate that trains does not fall with width, since curvature does not grow with it.",
  source: {
    authors: "Noci et al.",
    year: 2024,
    title:
      "Why do Learning Rates Transfer? Reconciling Optimization and Scaling Limits for Deep Learning",
    arxiv: "2402.17457",
  },
  picture: { shows: "values", measures: ["rate"] },
  look: "The same network at widths 32 and 512: as usually parametrized, the wide one needs a fraction of the narrow one’s learning rate, and λ_max is more than twice as large from the start; in μP the narrow one’s rate trains it too. So it does in the NTK parametrization: transfer alone is not μP’s.",
  caveat:
    "Full-batch gradient descent for 60 steps on 100 digits; where SGD’s noise sets the limit, λ_max decides less. Rates are bracketed to a factor of 1.4. With Adam, μP has other multipliers.",
  fails: {
    words:
      "Set the base width to 512: all parametrizations are the standard network there, with its small learning rate.",
    change: { model: { baseWidth: WIDE } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 100, testFraction: 0 },
    model: {
      kind: "mlp",
      hidden: [32, 32],
      activation: "tanh",
      bias: false,
      initialization: "lecun",
    },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.03 },
      batchSize: null,
      steps: 60,
      checkpoints: 1,
    },
  },
  variations: {
    narrow: { label: "width 32", change: {} },
    standard: wide("standard", "standard"),
    mup: wide("μP", "mup"),
    ntk: wide("NTK", "ntk"),
  },
  seeds: 3,
  measures: {
    rate: { kind: "largest-rate", share: 0.8, factor: 1.4 },
    lambda: { kind: "largest-eigenvalue", points: 2 },
  },
  criterion: ({ rate, lambda }) =>
    all(
      atMost(ratio(last(rate.standard), last(rate.narrow)), 0.5),
      atLeast(ratio(last(rate.mup), last(rate.narrow)), 0.9),
      atLeast(ratio(last(rate.ntk), last(rate.narrow)), 0.9),
      atLeast(ratio(first(lambda.standard), first(lambda.narrow)), 2),
      atMost(ratio(greatest(lambda.mup), greatest(lambda.narrow)), 1.5),
      atMost(ratio(greatest(lambda.ntk), greatest(lambda.narrow)), 1.5),
    ),
  reproduces: "yes",
  core: true,
});
