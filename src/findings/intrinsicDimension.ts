import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding, over } from "../study/finding";

const dimensions = [40, 80, 160, 320] as const;

export const intrinsicDimension = finding({
  id: "intrinsic-dimension",
  group: "Scale",
  claim:
    "A network trains within a random subspace of far fewer dimensions than it has parameters, once these are enough.",
  source: {
    authors: "Li et al.",
    year: 2018,
    title: "Measuring the Intrinsic Dimension of Objective Landscapes",
    arxiv: "1804.08838",
  },
  picture: { shows: "values", measures: ["test"] },
  look: "Test accuracy where all steps stay in a subspace of so many random directions through the start, as a share of what 4,970 free parameters reach: the dimension at which it passes nine tenths is the intrinsic one.",
  caveat:
    "Heavy-ball descent with a higher rate in the subspace, where gradients are shorter. Drawn digits, one network; where exactly nine tenths are passed depends on the steps taken.",
  base: {
    dataset: { kind: "glyphs", samples: 4000, difficulty: 1 },
    model: { kind: "mlp", hidden: [32] },
    training: {
      optimizer: { schedule: { kind: "linear" } },
      steps: 600,
      checkpoints: 1,
    },
  },
  variations: {
    free: { label: "all 4,970 parameters", change: {} },
    ...over(
      dimensions,
      (d) => `d${d}`,
      (d) => ({
        label: `${d} dimensions`,
        change: {
          training: {
            optimizer: { ascent: { kind: "subspace", dimensions: d }, learningRate: 0.5 },
          },
        },
      }),
    ),
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" } },
  criterion: ({ test }) =>
    all(
      atLeast(ratio(last(test.d320), last(test.free)), 0.9),
      atMost(ratio(last(test.d80), last(test.free)), 0.75),
      atMost(ratio(last(test.d40), last(test.d80)), 1),
    ),
  reproduces: "yes",
});
