import { all, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { bigramNet } from "./riverValley";

const scheduled = (
  label: string,
  kind: "linear" | "cosine" | "step" | "one-cycle" | "constant",
) => ({
  label,
  change: { training: { optimizer: { schedule: { kind } } } },
});

export const linearDecay = finding({
  id: "linear-decay",
  group: "Dynamics",
  claim:
    "A learning rate that falls along a line does as well as a cosine, and better than one that falls in steps.",
  source: {
    authors: "Defazio et al.",
    year: 2023,
    title: "When, Why and How Much? Adaptive Learning Rate Scheduling by Refinement",
    arxiv: "2310.07831",
  },
  look: "Loss above the lowest possible, on a bigram chain, at the end of each schedule from the same learning rate.",
  caveat:
    "One learning rate for all of them, 3,000 steps of Adam. The paper’s refinement of schedules by the norms of gradients is not part of it.",
  base: bigramNet,
  variations: {
    linear: scheduled("linear", "linear"),
    cosine: scheduled("cosine", "cosine"),
    step: scheduled("steps, a tenth at ½ and ¾", "step"),
    cycle: scheduled("one cycle", "one-cycle"),
    constant: scheduled("constant", "constant"),
  },
  seeds: 3,
  measures: { excess: { kind: "excess" } },
  criterion: ({ excess }) =>
    all(
      atMost(ratio(last(excess.linear), last(excess.cosine)), 1.1),
      atMost(ratio(last(excess.linear), last(excess.step)), 1),
      atMost(ratio(last(excess.linear), last(excess.constant)), 0.5),
    ),
  reproduces: "yes",
});
