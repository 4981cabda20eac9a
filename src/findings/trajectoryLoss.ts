import type { OptimizerInput } from "../recipe/schema";
import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const ascending = (ascent: OptimizerInput["ascent"]) => ({ training: { optimizer: { ascent } } });

const study = {
  group: "Optimizers",
  source: {
    authors: "Du et al.",
    year: 2022,
    title: "Sharpness-Aware Training for Free",
    arxiv: "2205.14083",
  },
  base: digitsNet(1500),
  seeds: 3,
} as const;

const sgd = { label: "SGD", change: {} };
const saf = { label: "SAF", change: ascending({ kind: "saf" }) };

export const safFlattens = finding({
  ...study,
  id: "saf-flattens",
  claim:
    "Holding a network to what it answered some epochs before flattens the loss as sharpness-aware minimization does, for one gradient a step.",
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "The largest eigenvalue where each training ended: SAF’s is one and a half times SGD’s and more, SAM’s a third of it or less. Far out it is the other way round: within half a filter-normalized step in two random directions the highest loss under SAF is three quarters to nine tenths of SGD’s.",
  caveat:
    "The eigenvalue of a cross-entropy falls with the loss, and SAF keeps the loss from falling: it ends three times as high as SGD’s. Outputs are held to those of three epochs before, from the sixth epoch of 48 on, at a temperature of 5; of the sixteen samples that sit an epoch out there are none. Networks of 14,090 parameters on drawn digits.",
  variations: {
    sgd,
    saf,
    sam: { label: "SAM", change: ascending({ kind: "sam", radius: 0.1 }) },
  },
  measures: {
    lambda: { kind: "sharpness" },
    test: { kind: "accuracy" },
    loss: { kind: "loss" },
    far: { kind: "cut", quantity: "highest", reach: 0.5 },
  },
  criterion: ({ lambda }) => atMost(ratio(last(lambda.saf), last(lambda.sgd)), 0.6),
  reproduces: "no",
});

export const safGeneralizes = finding({
  ...study,
  id: "saf-generalizes",
  claim:
    "A network that is held to what it answered some epochs before generalizes better, for one gradient a step.",
  picture: { shows: "pairs", x: "loss", y: "test" },
  look: "Test accuracy under two weights of the term, beside plain steps, and the training loss that it keeps up.",
  caveat:
    "By half a point to a point, in each seed, on drawn digits with a network of 14,090 parameters. Sharpness is no part of the reason here: the loss ends where it is sharper. Besides its gradient a step takes a memory of three answers to each sample; how long it takes is not told here, as its gradients are TensorFlow.js’s and those of plain steps the kernel’s.",
  variations: {
    sgd,
    saf,
    heavier: { label: "SAF, weight 0.3", change: ascending({ kind: "saf", weight: 0.3 }) },
  },
  measures: { test: { kind: "accuracy" }, loss: { kind: "loss" } },
  criterion: ({ test }) =>
    all(
      atLeast(difference(last(test.saf), last(test.sgd)), 0.004),
      atLeast(difference(last(test.heavier), last(test.sgd)), 0.004),
    ),
  reproduces: "yes",
});
