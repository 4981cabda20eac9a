import { all, atLeast, difference, first, last, least, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Half of the run is the second task; its first checkpoint has the weights of the first one's end. */
const later = { from: 0.5 };

export const stabilityGap = finding({
  id: "stability-gap",
  group: "Dynamics",
  claim:
    "When a new task comes, the old one is forgotten at once and learned again, even if all its samples stay.",
  source: {
    authors: "De Lange et al.",
    year: 2023,
    title: "Continual Evaluation for Lifelong Learning: Identifying the Stability Gap",
    arxiv: "2205.13452",
  },
  picture: { shows: "series", measures: ["old"] },
  look: "Test accuracy on digits 0 to 4, at every fourth step: after 400 steps on these alone, all ten are trained on together.",
  caveat:
    "The dip is over in some tens of steps, so that accuracy at the ends of tasks does not show it. The new outputs begin untrained, which is part of it.",
  base: {
    dataset: { kind: "glyphs", samples: 2000 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      task: { kind: "classes", first: 0, last: 4 },
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05 },
      steps: 400,
      phases: [{ steps: 400, task: { kind: "original" } }],
      checkpoints: 200,
    },
  },
  variations: {
    replay: { label: "all", change: {} },
    none: {
      label: "5 to 9 alone",
      change: {
        training: { phases: [{ steps: 400, task: { kind: "classes", first: 5, last: 9 } }] },
      },
    },
  },
  seeds: 3,
  measures: { old: { kind: "task-accuracy", label: "accuracy on old digits" } },
  criterion: ({ old }) => {
    const dip = difference(first(old.replay, later), least(old.replay, later));
    return all(
      atLeast(dip, 0.1),
      atLeast(ratio(difference(last(old.replay), least(old.replay, later)), dip), 0.8),
    );
  },
  reproduces: "yes",
});
