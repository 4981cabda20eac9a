import { all, atLeast, atMost, last } from "../study/criterion";
import { finding, over } from "../study/finding";

export const teacherStudent = finding({
  id: "teacher-student",
  group: "Surfaces",
  claim:
    "A student of its teacher’s width gets caught in minima that are wrong; a wider one finds the teacher.",
  source: {
    authors: "Safran & Shamir",
    year: 2018,
    title: "Spurious Local Minima are Common in Two-Layer ReLU Neural Networks",
    arxiv: "1712.08968",
  },
  picture: { shows: "values", measures: ["loss"] },
  look: "Loss of students of 6, 12 and 48 units after 4,000 steps of gradient descent, on what a random teacher of 6 units says.",
  caveat:
    "Students train their second layer too, which the paper’s have fixed; 1,000 samples in 10 dimensions, one learning rate. After so many steps most of the widest are still on their way down.",
  base: {
    dataset: { kind: "teacher", dimensions: 10, width: 6, samples: 1000, testFraction: 0 },
    model: { kind: "mlp", hidden: [6] },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05 },
      batchSize: null,
      steps: 4000,
      checkpoints: 40,
    },
  },
  variations: over(
    [6, 12, 48] as const,
    (width) => `w${width}` as const,
    (width) => ({ label: `${width} units`, change: { model: { hidden: [width] } } }),
  ),
  seeds: 5,
  measures: { loss: { kind: "loss" } },
  criterion: ({ loss }) =>
    all(atLeast(last(loss.w6), 1e-3, { atLeast: 3 }), atMost(last(loss.w48), 1e-4)),
  reproduces: "partly",
});
