import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import type { RecipePatch } from "../study/patch";
import { matchedBase } from "./matchedBase";

const deepAdam = {
  model: { hidden: [64, 64, 64, 64, 64, 64] },
  training: { optimizer: { rule: { kind: "adam" }, learningRate: 0.001, weightDecay: 0 } },
} satisfies RecipePatch;

export const weightMatching = finding({
  id: "weight-matching",
  group: "Connectivity",
  claim:
    "Two networks trained apart are linearly connected once the units of one are permuted to match the other’s.",
  source: {
    authors: "Ainsworth et al.",
    year: 2023,
    title: "Git Re-Basin: Merging Models modulo Permutation Symmetries",
    arxiv: "2209.04836",
  },
  picture: { shows: "values", measures: ["barrier", "matched"] },
  look: "The barrier of the straight line before and after matching by weights, with one and two hidden layers trained with weight decay, and with six under Adam, where matching finds no way. With one layer it falls from 0.3 to less than 0.03, with two from 0.9 to less than 0.07; with six 1.8 to 2 are left of 2.3 to 2.8.",
  caveat:
    "It depends on how networks are trained: with SGD and weight decay the barrier falls to some hundredths, at six layers under Adam most of it stays. Width hardly matters at this size; two layers of 512 units with few samples end nearer to the threshold and are not among the variations.",
  fails: {
    words:
      "Put six layers under Adam without decay into the first bound too: matching leaves more than half of the barrier.",
    variations: { one: { label: "6 × 64, Adam, no decay", change: deepAdam } },
  },
  base: matchedBase,
  variations: {
    one: { label: "64, decay", change: {} },
    two: {
      label: "64–64, decay",
      change: {
        dataset: { samples: 4000 },
        model: { hidden: [64, 64] },
        training: { optimizer: { learningRate: 0.05 }, steps: 800 },
      },
    },
    six: {
      label: "6 × 64, Adam",
      change: deepAdam,
    },
  },
  seeds: 3,
  measures: {
    barrier: { kind: "between" },
    matched: { kind: "between", quantity: "matched-barrier" },
    middle: { kind: "between", quantity: "matched-middle" },
  },
  criterion: ({ barrier, matched, middle }) =>
    all(
      atMost(ratio(last(matched.one), last(barrier.one)), 0.12),
      atMost(ratio(last(matched.two), last(barrier.two)), 0.12),
      atLeast(last(middle.one), 0.95),
      atLeast(ratio(last(matched.six), last(barrier.six)), 0.5),
    ),
  reproduces: "yes",
  core: true,
});
