import { all, atLeast, atMost, between, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const masked = (share: number) => ({
  label: `SAM of ${100 * share} %`,
  change: {
    training: { optimizer: { ascent: { kind: "fisher-sam", radius: 0.1, share } as const } },
  },
});

export const fisherSam = finding({
  id: "fisher-sam",
  group: "Optimizers",
  claim:
    "Sharpness-aware minimization needs to perturb only the half of the parameters with the largest Fisher information.",
  source: {
    authors: "Zhong et al.",
    year: 2022,
    title:
      "Improving Sharpness-Aware Minimization with Fisher Mask for Better Generalization on Language Models",
    arxiv: "2210.05497",
  },
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "The largest eigenvalue and test accuracy where the step up moves all parameters, half of them, or a tenth.",
  caveat:
    "The parameters are chosen anew every 50 steps, by squared gradients of 16 samples. Networks of 14,090 parameters on drawn digits. A step up of a tenth has the same length as one of all.",
  base: digitsNet(1500),
  variations: {
    sgd: { label: "SGD", change: {} },
    sam: {
      label: "SAM of all",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
    },
    half: masked(0.5),
    tenth: masked(0.1),
  },
  seeds: 3,
  measures: { lambda: { kind: "sharpness" }, test: { kind: "accuracy" } },
  criterion: ({ lambda, test }) =>
    all(
      between(ratio(last(lambda.half), last(lambda.sam)), 0.9, 1.1),
      atLeast(difference(last(test.half), last(test.sam)), -0.005, "mean"),
      atMost(ratio(last(lambda.tenth), last(lambda.sgd)), 0.5),
    ),
  reproduces: "yes",
});
