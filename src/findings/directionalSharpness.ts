import { all, atLeast, median, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const along = (direction: "gradient" | "adam" | "clipped" | "sign") =>
  ({ kind: "directional-sharpness", direction, points: 11 }) as const;

/** From the second point on: at the start Adam has no step. */
const later = { from: 0.1 };

export const directionalSharpness = finding({
  id: "directional-sharpness",
  group: "Optimizers",
  claim: "Adam’s steps, and clipped ones, go where the loss bends less than along the gradient.",
  source: {
    authors: "Pan & Li",
    year: 2023,
    title: "Toward Understanding Why Adam Converges Faster Than SGD for Transformers",
    arxiv: "2306.00204",
  },
  picture: {
    shows: "series",
    measures: ["gradient", "clipped", "sign", "adam"],
    variations: ["adam"],
  },
  look: "Curvature along the gradient, Adam’s step, the clipped gradient and its signs, at the same weights: medians over ten points of a run. The dotted lines, along Adam’s step, are mostly the lowest, in the median six to nine times below those along the gradient; along the signs it is about four times less, along the clipped gradient 1.3 to 1.6 times.",
  caveat:
    "Two hidden layers; a smaller network shows less of it. The margin of clipping is thin. Moments are Adam’s own, so that its step is known on its own path only; on SGD’s the signs stand for it.",
  fails: {
    words:
      "Take no hidden layer: along the gradient the loss of a linear classifier bends as it does along Adam’s step.",
    change: { model: { hidden: [] } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 1000, testFraction: 0 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: { rule: { kind: "adam" }, learningRate: 0.001 },
      steps: 300,
      checkpoints: 10,
    },
  },
  variations: {
    adam: { label: "Adam’s path", change: {} },
    sgd: {
      label: "SGD’s path",
      change: { training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.05 } } },
    },
  },
  seeds: 3,
  measures: {
    gradient: along("gradient"),
    adam: along("adam"),
    clipped: along("clipped"),
    sign: along("sign"),
  },
  criterion: ({ gradient, adam, clipped }) =>
    all(
      atLeast(ratio(median(gradient.adam, later), median(adam.adam, later)), 3),
      atLeast(ratio(median(gradient.adam, later), median(clipped.adam, later)), 1.2),
      atLeast(ratio(median(gradient.sgd, later), median(clipped.sgd, later)), 1.2),
    ),
  reproduces: "yes",
  core: true,
});
