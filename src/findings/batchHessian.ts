import { between, last, logSlope } from "../study/criterion";
import { finding } from "../study/finding";

/** One for all: the slope is over them. */
const label = "a batch’s λ_max less that of the whole";

export const batchHessian = finding({
  id: "batch-hessian",
  group: "Scale",
  claim:
    "A batch’s Hessian is sharper than that of the whole loss, by an amount that falls as 1/B.",
  source: {
    authors: "Granziol et al.",
    year: 2022,
    title: "Learning Rates as a Function of Batch Size: A Random Matrix Theory Approach",
    arxiv: "2006.09092",
  },
  picture: {
    shows: "values",
    measures: ["of8", "of32", "of128"],
    names: { of8: "batches of 8", of32: "batches of 32", of128: "batches of 128" },
  },
  look: "Mean λ_max over a partition of the training set into batches of B, less λ_max of the whole: about a fourth of it with batches four times as large, which is a slope of −1 on logarithmic axes. It is 7 to 8 for batches of 8, 2 to 2.5 for those of 32, and 0.4 to 0.6 for those of 128.",
  caveat: "Batches of 8, 32 and 128 from 1,024 samples, at the end of a training only.",
  fails: {
    words:
      "Take 192 samples: a batch of 128 is most of the whole, and what is left of its excess is chance.",
    change: { dataset: { samples: 192 } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 1024, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 300, checkpoints: 1 },
  },
  variations: { net: { label: "144-32-10", change: {} } },
  seeds: 3,
  measures: {
    of8: { kind: "batch-excess", batchSize: 8, label },
    of32: { kind: "batch-excess", batchSize: 32, label },
    of128: { kind: "batch-excess", batchSize: 128, label },
  },
  criterion: ({ of8, of32, of128 }) =>
    between(
      logSlope([
        [8, last(of8.net)],
        [32, last(of32.net)],
        [128, last(of128.net)],
      ]),
      -1.2,
      -0.8,
    ),
  reproduces: "yes",
  core: true,
  ci: true,
});
