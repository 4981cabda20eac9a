import { all, atLeast, atMost, between, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { modularAddition as base, control, grokkingMeasures as measures } from "./modularAddition";

export const grokking = finding({
  id: "grokking",
  group: "Dynamics",
  claim:
    "Long after a network fits its training data it comes to generalize, if its weights decay.",
  source: {
    authors: "Power et al.",
    year: 2022,
    title: "Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets",
    arxiv: "2201.02177",
  },
  picture: { shows: "values", measures: ["fits", "generalizes"] },
  look: "The step at which 99 % of the training pairs of a + b mod 31 are right, and the one at which 95 % of the others are: some ten times later with decay, not at all without. All six runs fit within 60 steps; with decay they generalize after 590 to 660, and without it fewer than 3 % of the others are right at the end, no more than by guessing.",
  caveat:
    "A network with one hidden layer on 70 % of 961 pairs, full batch. With half of its units it stops at 0.83 to 0.93.",
  fails: {
    words: "Halve the hidden layer: test accuracy stops at 0.83 to 0.93.",
    change: { model: { hidden: [64] } },
  },
  base,
  variations: {
    decay: { label: "decay 1", change: { training: { optimizer: { weightDecay: 1 } } } },
    control,
  },
  seeds: 3,
  measures,
  criterion: ({ test, fits, generalizes }) =>
    all(
      atMost(last(fits.decay), 150),
      between(last(generalizes.decay), 300, 1200),
      atLeast(ratio(last(generalizes.decay), last(fits.decay)), 5),
      atMost(last(fits.control), 150),
      atMost(last(test.control), 0.15),
    ),
  reproduces: "yes",
  core: true,
});
