import { all, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { bigramNet } from "./riverValley";

/** Of batches of 32 along the linear fall with seed 1, at eleven places. */
const NORMS = [0.532, 0.312, 0.29, 0.286, 0.288, 0.275, 0.288, 0.283, 0.284, 0.29, 0.292];

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
  picture: { shows: "values", measures: ["excess"] },
  look: "Loss above the lowest possible, on a bigram chain, at the end of each schedule from the same learning rate.",
  caveat:
    "One learning rate for all of them, 3,000 steps of Adam. Schedules refined by norms of gradients are a finding of their own.",
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

export const refinedSchedule = finding({
  id: "refined-schedule",
  group: "Dynamics",
  claim:
    "A schedule refined by the norms of gradients is close to a linear fall, and does as well.",
  source: {
    authors: "Defazio et al.",
    year: 2023,
    title: "When, Why and How Much? Adaptive Learning Rate Scheduling by Refinement",
    arxiv: "2310.07831",
  },
  picture: { shows: "values", measures: ["excess"] },
  look: "Loss above the lowest possible, on a bigram chain, after a linear fall of the learning rate and after one refined by how long batches’ gradients were along such a run.",
  caveat:
    "Gradients of batches hardly grow shorter here, since labels stay uncertain: by half from the first steps on in one seed, by a sixth in the others. But for its beginning the refined schedule is the linear one, and gains little. The norms are those of seed 1, at eleven places, for all seeds.",
  base: bigramNet,
  variations: {
    linear: scheduled("linear", "linear"),
    refined: {
      label: "refined",
      change: { training: { optimizer: { schedule: { kind: "refined", norms: NORMS } } } },
    },
  },
  seeds: 3,
  measures: {
    excess: { kind: "excess" },
    norm: { kind: "batch-gradient-norm", points: 11, batches: 50 },
  },
  criterion: ({ excess }) => atMost(ratio(last(excess.refined), last(excess.linear)), 1.1),
  reproduces: "yes",
});
