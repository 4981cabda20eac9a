import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";
import { modularAddition as base, control, grokkingMeasures as measures } from "./modularAddition";

const edgeSource = {
  authors: "Prieto et al.",
  year: 2025,
  title: "Grokking at the Edge of Numerical Stability",
  arxiv: "2501.04697",
} as const;

export const grokkingOrthogonal = finding({
  id: "grokking-orthogonal",
  group: "Dynamics",
  claim:
    "Without weight decay a network generalizes too, once its steps leave the scale of the weights alone.",
  source: edgeSource,
  picture: { shows: "values", measures: ["test"] },
  look: "Test accuracy on a + b mod 31: after 1,000 steps along gradients orthogonal to the weights, and after 2,000 plain ones. It is 92 to 94 % with orthogonal steps, and below 3 % with plain ones, though either way training pairs are fitted within 80 steps.",
  caveat:
    "The orthogonal part is that of all weights as one vector; 95 % takes some 3,000 steps. Under Adam a step along an orthogonal gradient is not quite orthogonal itself.",
  fails: {
    words:
      "Take the plain gradient: after 1,000 steps too, test accuracy is that of the last bound.",
    variations: {
      orthogonal: {
        label: "plain gradient, 1,000 steps",
        change: { training: { optimizer: { ascent: { kind: "gradient" } } } },
      },
    },
  },
  base,
  variations: {
    orthogonal: {
      label: "orthogonal gradient",
      change: {
        training: {
          optimizer: { ascent: { kind: "orthogonal" } },
          steps: 1000,
          checkpoints: 100,
        },
      },
    },
    control,
  },
  seeds: 3,
  measures,
  criterion: ({ test }) =>
    all(atLeast(last(test.orthogonal), 0.7), atMost(last(test.control), 0.15)),
  reproduces: "yes",
  core: true,
});

export const grokkingStablemax = finding({
  id: "grokking-stablemax",
  group: "Dynamics",
  claim:
    "Without weight decay a network generalizes too, once its softmax no longer loses small terms.",
  source: edgeSource,
  picture: { shows: "values", measures: ["test"] },
  look: "Test accuracy on a + b mod 31 after 2,000 steps without decay, under StableMax and under softmax. It is 17 to 23 % under the one and below 3 % under the other, and both fit their training pairs within 100 steps.",
  caveat:
    "The paper trains larger networks for far longer. Here StableMax is some ten times better than softmax and far from generalizing.",
  base,
  variations: {
    stablemax: {
      label: "StableMax",
      change: {
        training: { loss: { kind: "stablemax" }, steps: 2000, checkpoints: 20 },
      },
    },
    control,
  },
  seeds: 3,
  measures,
  criterion: ({ test }) => atLeast(last(test.stablemax), 0.95),
  reproduces: "no",
  core: true,
});
