import { all, between, last } from "../study/criterion";
import { finding, over } from "../study/finding";

const classes = [2, 4, 6, 8, 10] as const;

export const outliersByClass = finding({
  id: "outliers-by-class",
  group: "Hessian",
  claim: "The Hessian of a classifier has a bulk near 0 and as many outliers as classes.",
  source: {
    authors: "Sagun et al.",
    year: 2018,
    title: "Empirical Analysis of the Hessian of Over-Parametrized Neural Networks",
    arxiv: "1706.04454",
  },
  picture: { shows: "values", measures: ["outliers"] },
  look: "The largest relative gap among the first eigenvalues comes after the C-th, for 2 to 10 classes. In every row all three seeds stand on the number of its classes, so that each row shows one point.",
  caveat:
    "Blobs around orthonormal means with a fifth of the labels replaced: without label noise the loss goes to 0 and the gap vanishes, and with three classes it is not always there.",
  fails: {
    words:
      "Leave the label noise out and train ten times as long: of 8 and 10 classes fewer eigenvalues then stand out than there are classes.",
    change: { dataset: { labelNoise: 0 }, training: { steps: 4000 } },
  },
  base: {
    dataset: {
      kind: "blobs",
      dimensions: 16,
      separation: 3,
      spread: 0.3,
      labelNoise: 0.2,
      samples: 1000,
      testFraction: 0,
    },
    model: { kind: "mlp", hidden: [16], initialization: "glorot" },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.3 },
      steps: 400,
      batchSize: null,
      checkpoints: 1,
    },
  },
  variations: over(
    classes,
    (count) => `c${count}` as const,
    (count) => ({ label: `${count} classes`, change: { dataset: { classes: count } } }),
  ),
  seeds: 3,
  measures: { outliers: { kind: "outliers" } },
  criterion: ({ outliers }) =>
    all(...classes.map((count) => between(last(outliers[`c${count}`]), count, count))),
  reproduces: "yes",
  core: true,
  ci: true,
});
