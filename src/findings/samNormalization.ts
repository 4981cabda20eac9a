import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const base = digitsNet(800);
const sam = (radius: number, moves: "all" | "normalization") => ({
  training: { optimizer: { ascent: { kind: "sam", radius, moves } as const } },
});

export const samNormalization = finding({
  id: "sam-normalization",
  group: "Optimizers",
  claim: "Sharpness-aware minimization needs to perturb the normalization layers’ parameters only.",
  source: {
    authors: "Mueller et al.",
    year: 2023,
    title: "Normalization Layers Are All That Sharpness-Aware Minimization Needs",
    arxiv: "2306.04226",
  },
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "Test accuracy and largest eigenvalue of a network with layer normalization, whose scales and shifts are 256 of its 14,346 parameters.",
  caveat:
    "The paper finds that the loss need not become flatter by it; at this size it does. Accuracies differ by about a point, so they are asked of the mean over seeds.",
  base: { ...base, model: { ...base.model, normalization: "layer" } },
  variations: {
    sgd: { label: "SGD", change: {} },
    sam: { label: "SAM, ρ 0.1", change: sam(0.1, "all") },
    on: { label: "SAM-ON, ρ 0.5", change: sam(0.5, "normalization") },
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" }, lambda: { kind: "sharpness" } },
  criterion: ({ test, lambda }) =>
    all(
      atLeast(difference(last(test.on), last(test.sam)), -0.01, "mean"),
      atLeast(difference(last(test.on), last(test.sgd)), 0.003, "mean"),
      atMost(ratio(last(lambda.on), last(lambda.sgd)), 0.7),
    ),
  reproduces: "yes",
});
