import { all, atLeast, atMost, difference, last, mean, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const base = digitsNet(800);
const sam = (radius: number) => ({
  label: `SAM, ρ ${radius}`,
  change: { training: { optimizer: { ascent: { kind: "sam", radius } as const } } },
});

export const classImbalance = finding({
  id: "class-imbalance",
  group: "Hessian",
  claim:
    "Re-weighted rare classes end at saddle points, which sharpness-aware minimization with a large radius escapes.",
  source: {
    authors: "Rangwani et al.",
    year: 2022,
    title: "Escaping Saddle Points for Effective Generalization on Class-Imbalanced Data",
    arxiv: "2212.13827",
  },
  picture: { shows: "series", measures: ["head", "tail"], variations: ["sgd", "sam"] },
  look: "|λ_min/λ_max| of the losses of the three rarest classes beside that of the three most frequent ones, and test accuracy on the rare ones.",
  caveat:
    "Ten samples of the rarest digit against 200 of the most frequent one, repeated to the same weight, and 14,090 parameters. The ratio is smaller for rare classes here, SAM doubles it, as it takes off of λ_max above all, and accuracy on rare classes differs by two or three points either way.",
  base: {
    ...base,
    training: { ...base.training, task: { kind: "long-tail", ratio: 20, balanced: true } },
  },
  variations: { sgd: { label: "SGD", change: {} }, small: sam(0.1), sam: sam(0.3) },
  seeds: 3,
  measures: {
    head: { kind: "class-spectra", quantity: "ratio", first: 0, last: 2 },
    tail: { kind: "class-spectra", quantity: "ratio", first: 7, last: 9 },
    headTest: { kind: "class-accuracy", first: 0, last: 2 },
    tailTest: { kind: "class-accuracy", first: 7, last: 9 },
  },
  criterion: ({ head, tail, headTest, tailTest }) =>
    all(
      atLeast(ratio(mean(tail.sgd), mean(head.sgd)), 1.5),
      atMost(ratio(mean(tail.sam), mean(tail.sgd)), 0.7),
      atLeast(difference(last(tailTest.sam), last(tailTest.sgd)), 0.02, "mean"),
      atLeast(difference(last(headTest.sam), last(headTest.sgd)), -0.02, "mean"),
    ),
  reproduces: "no",
});
