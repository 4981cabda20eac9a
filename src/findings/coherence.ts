import { atLeast, first, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Step 10 of 100, measured at every tenth. */
const early = { from: 0.1 };

export const coherence = finding({
  id: "coherence",
  group: "Dynamics",
  claim: "Gradients of single samples agree more where labels are true than where they are random.",
  source: {
    authors: "Chatterjee & Zielinski",
    year: 2022,
    title: "On the Generalization Mystery in Deep Learning",
    arxiv: "2203.10036",
  },
  picture: { shows: "series", measures: ["coherence"] },
  look: "Coherence along 100 steps of gradient descent: 1 where gradients of single samples are orthogonal, 500 where all are the same. After 10 steps true labels are far ahead.",
  caveat:
    "Compared early: once true labels are fitted, their gradients are what is left of them, and by step 300 the two are nearly alike. 500 digits, one learning rate.",
  base: {
    dataset: { kind: "glyphs" },
    model: { kind: "mlp", hidden: [32] },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      batchSize: null,
      steps: 100,
      checkpoints: 10,
    },
  },
  variations: {
    true: { label: "true labels", change: {} },
    random: {
      label: "random labels",
      change: { training: { task: { kind: "shuffled-targets" } } },
    },
  },
  seeds: 5,
  measures: { coherence: { kind: "coherence", samples: 500, points: 11 } },
  criterion: ({ coherence }) =>
    atLeast(ratio(first(coherence.true, early), first(coherence.random, early)), 3),
  reproduces: "yes",
});
