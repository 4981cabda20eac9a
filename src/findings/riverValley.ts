import type { RecipeInput } from "../recipe/schema";
import { all, atLeast, atMost, first, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** A bigram chain learned online by Adam. */
export const bigramNet = {
  dataset: { kind: "bigram", samples: 20_000, testFraction: 0 },
  model: { kind: "mlp", hidden: [64], activation: "gelu" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01, warmup: 100 },
    batchSize: 32,
    steps: 3000,
    checkpoints: 10,
  },
} satisfies RecipeInput;

const scheduled = (learningRate: number, kind: "constant" | "warm-up-stable-decay" | "cosine") => ({
  training: { optimizer: { learningRate, schedule: { kind } } },
});

/** The checkpoint before the decay begins: 4 of 5 of the run. */
const stable = { from: 0.8 };

export const riverValley = finding({
  id: "river-valley",
  group: "Dynamics",
  claim:
    "High learning rates make progress that only shows when they decay: the loss falls at once, as from the sides of a valley to its river.",
  source: {
    authors: "Wen et al.",
    year: 2024,
    title:
      "Understanding Warmup-Stable-Decay Learning Rates: A River Valley Loss Landscape Perspective",
    arxiv: "2410.05192",
  },
  picture: { shows: "series", measures: ["excess"] },
  look: "Loss above the lowest possible, on a bigram chain: before the last fifth of the run, over which the learning rate falls to 0, and after it; beside both constant rates, and a cosine. Until then the run that is to decay goes as the constant 0.01 does; its loss then falls to a third, below both constant rates, and the cosine ends lower still.",
  caveat:
    "The floor is that of the training samples. A cosine or a linear fall over the whole run ends lower still at this size, so that it is not the schedule that wins.",
  fails: {
    words: "A peak of 0.003: the fall at the end is 1.6 to 1.8 times, and a cosine ends as low.",
    change: { training: { optimizer: { learningRate: 0.003 } } },
    variations: {
      decayed: { label: "0.003, then down", change: {} },
      high: { label: "0.003", change: {} },
      low: { label: "0.0003", change: { training: { optimizer: { learningRate: 0.0003 } } } },
      cosine: { label: "0.003, cosine", change: {} },
    },
  },
  base: bigramNet,
  variations: {
    decayed: { label: "0.01, then down", change: scheduled(0.01, "warm-up-stable-decay") },
    high: { label: "0.01", change: scheduled(0.01, "constant") },
    low: { label: "0.001", change: scheduled(0.001, "constant") },
    cosine: { label: "0.01, cosine", change: scheduled(0.01, "cosine") },
  },
  seeds: 3,
  measures: { excess: { kind: "excess" } },
  criterion: ({ excess }) =>
    all(
      atLeast(ratio(first(excess.decayed, stable), last(excess.decayed)), 2),
      atMost(ratio(last(excess.decayed), last(excess.high)), 1),
      atMost(ratio(last(excess.decayed), last(excess.low)), 1),
    ),
  reproduces: "yes",
  core: true,
});
