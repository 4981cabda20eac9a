import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Outputs times α, and steps by α² smaller: both trainings begin to fit equally fast. */
const scaled = (alpha: number) => ({
  label: `outputs × ${alpha}`,
  change: {
    model: { outputScale: alpha },
    training: { optimizer: { learningRate: 0.5 / alpha ** 2 } },
  },
});

export const lazyToRich = finding({
  id: "lazy-to-rich",
  group: "Dynamics",
  claim:
    "The larger a network’s outputs are scaled, the less its weights need to move to fit, and the later it generalizes.",
  source: {
    authors: "Kumar et al.",
    year: 2024,
    title: "Grokking as the Transition from Lazy to Rich Training Dynamics",
    arxiv: "2310.06110",
  },
  picture: { shows: "values", measures: ["fits", "generalizes"] },
  look: "The step at which the training loss is down to 5 % of what the targets vary, and the one at which the test loss is down to 20 %: with large outputs test comes long after training, with small ones before.",
  caveat:
    "The target is the square of one direction in 30 dimensions, and only the first layer is trained. Both thresholds are half of the variance of the targets, which is ½, times the share. Delays go with the number of samples: with 800, outputs four times as large never come to generalize in 6,000 steps, with 1,000 some hundred to some thousand steps late.",
  base: {
    dataset: {
      kind: "teacher",
      samples: 2000,
      testFraction: 0.5,
      dimensions: 30,
      width: 1,
      activation: "square",
    },
    model: { kind: "mlp", hidden: [100], activation: "gelu-tanh", initialization: "lecun" },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" } },
      batchSize: null,
      steps: 0,
      phases: [{ steps: 6000, interventions: [{ kind: "freeze", layers: "last" }] }],
      checkpoints: 300,
    },
  },
  variations: { small: scaled(0.5), large: scaled(4) },
  seeds: 5,
  measures: {
    fits: { kind: "steps-until-loss", loss: 0.0125 },
    generalizes: { kind: "steps-until-loss", loss: 0.05, split: "test" },
    distance: { kind: "distance" },
  },
  criterion: ({ fits, generalizes, distance }) =>
    all(
      atLeast(difference(last(generalizes.large), last(fits.large)), 250),
      atMost(difference(last(generalizes.small), last(fits.small)), 50),
      atLeast(ratio(last(distance.small), last(distance.large)), 3),
    ),
  reproduces: "yes",
});
