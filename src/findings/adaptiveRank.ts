import { all, atMost, between, constant, kendall, last } from "../study/criterion";
import { finding, over } from "../study/finding";

const models = [0.02, 0.05, 0.1, 0.15].flatMap((learningRate) =>
  [16, 64].flatMap((batchSize) =>
    [0, 5e-4, 2e-3].map((weightDecay) => ({ learningRate, batchSize, weightDecay })),
  ),
);
type Model = (typeof models)[number];

const name = ({ learningRate, batchSize, weightDecay }: Model): string =>
  `lr${learningRate}-b${batchSize}-wd${weightDecay}`;

/** Models are compared only where they fit their training data. */
const FITTED = 0.99;

export const adaptiveRank = finding({
  id: "adaptive-rank",
  group: "Sharpness",
  claim: "Adaptive sharpness goes with the learning rate, and hardly with test accuracy.",
  source: {
    authors: "Andriushchenko et al.",
    year: 2023,
    title: "A Modern Look at the Relationship between Sharpness and Generalization",
    arxiv: "2302.07011",
  },
  picture: { shows: "pairs", x: "sharpness", y: "test" },
  look: "Kendall’s τ over a grid of learning rates, batch sizes and decays, of those models that fit their training data. With the learning rate it is −0.42 to −0.47 in the three seeds; with test accuracy it is −0.19 to −0.23, and the points of the picture show no line.",
  caveat:
    "A tendency, no rule: on these digits flatter in the adaptive sense does go with better accuracy on deeper networks (τ −0.5 to −0.7 there), and accuracies of this grid differ by a few standard errors only.",
  fails: {
    words:
      "Take two hidden layers of 64, 1,000 samples and 1,000 steps: flatter networks then do test better, in two of three seeds with a τ beyond −0.5.",
    change: {
      dataset: { samples: 3000, testFraction: 2 / 3 },
      model: { hidden: [64, 64] },
      training: { steps: 1000 },
    },
  },
  base: {
    dataset: { kind: "glyphs", samples: 2500, testFraction: 0.8 },
    model: { kind: "mlp", hidden: [32] },
    training: {
      optimizer: { rule: { kind: "momentum" }, schedule: { kind: "linear" } },
      steps: 800,
      checkpoints: 1,
    },
  },
  variations: over(models, name, ({ learningRate, batchSize, weightDecay }) => ({
    label: `η ${learningRate}, batches of ${batchSize}, decay ${weightDecay}`,
    change: { training: { batchSize, optimizer: { learningRate, weightDecay } } },
  })),
  seeds: 3,
  measures: {
    sharpness: { kind: "worst-case-sharpness", radius: 0.02 },
    test: { kind: "accuracy", split: "test" },
    fit: { kind: "accuracy", split: "train" },
  },
  criterion: ({ sharpness, test, fit }) => {
    const rank = (model: Model) => sharpness[name(model)];
    const where = (model: Model) => between(last(fit[name(model)]), FITTED, 1);
    return all(
      atMost(
        kendall(
          models.map((model) => ({
            x: last(rank(model)),
            y: constant(model.learningRate, "the learning rate"),
            where: where(model),
          })),
        ),
        -0.3,
      ),
      between(
        kendall(
          models.map((model) => ({
            x: last(rank(model)),
            y: last(test[name(model)]),
            where: where(model),
          })),
        ),
        -0.5,
        0.5,
      ),
    );
  },
  reproduces: "yes",
  core: true,
});
