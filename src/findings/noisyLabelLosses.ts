import type { TrainingInput } from "../recipe/schema";
import { all, atLeast, atMost, difference, last } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const base = digitsNet(800);
const under = (label: string, loss: NonNullable<TrainingInput["loss"]>) => ({
  label,
  change: { training: { loss } },
});
const crossEntropy = { label: "cross-entropy", change: {} };
const noisy = {
  ...base,
  training: { ...base.training, task: { kind: "label-noise", fraction: 0.4 } },
} as const;

export const robustLosses = finding({
  id: "robust-losses",
  group: "Surfaces",
  claim:
    "Losses that are bounded resist wrong labels: any loss does once it is normalized, but then it fits less.",
  source: {
    authors: "Ma et al.",
    year: 2020,
    title: "Normalized Loss Functions for Deep Learning with Noisy Labels",
    arxiv: "2006.13554",
  },
  picture: { shows: "pairs", x: "train", y: "test" },
  look: "Test accuracy after training on 2,000 digits, of which four in ten have a wrong label, and the share of all labels that were learned.",
  caveat:
    "One learning rate for all, where a bounded loss has shorter gradients: after 800 steps normalized cross-entropy has fitted so little that it is behind. The paper’s remedy for what such losses do not fit, a sum of two, is not tried.",
  base: noisy,
  variations: {
    crossEntropy,
    generalized: under("generalized, q 0.7", { kind: "generalized" }),
    normalized: under("normalized", { kind: "normalized" }),
    absolute: under("absolute", { kind: "mean-absolute" }),
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" }, train: { kind: "accuracy", split: "train" } },
  criterion: ({ test, train }) =>
    all(
      atLeast(difference(last(test.generalized), last(test.crossEntropy)), 0.02),
      atLeast(difference(last(test.normalized), last(test.crossEntropy)), 0.02),
      atMost(difference(last(train.normalized), last(train.crossEntropy)), 0),
    ),
  reproduces: "partly",
});

export const focalNoise = finding({
  id: "focal-loss-noise",
  group: "Surfaces",
  claim: "Focal loss, which counts easy samples less, does not resist wrong labels by that.",
  source: {
    authors: "Ma et al.",
    year: 2020,
    title: "Normalized Loss Functions for Deep Learning with Noisy Labels",
    arxiv: "2006.13554",
  },
  picture: { shows: "pairs", x: "train", y: "test" },
  look: "Test accuracy after training on labels of which four in ten are wrong, under focal loss with γ 2, beside cross-entropy.",
  caveat:
    "What counts more under focal loss are the samples that are not fitted, and those with wrong labels are among them.",
  base: noisy,
  variations: { crossEntropy, focal: under("focal, γ 2", { kind: "focal" }) },
  seeds: 3,
  measures: { test: { kind: "accuracy" }, train: { kind: "accuracy", split: "train" } },
  criterion: ({ test }) =>
    atMost(difference(last(test.focal), last(test.crossEntropy)), 0.02, "mean"),
  reproduces: "yes",
});
