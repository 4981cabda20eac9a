import {
  all,
  atLeast,
  atMost,
  between,
  difference,
  last,
  ratio,
  type Value,
} from "../study/criterion";
import { finding } from "../study/finding";

const run = (batchSize: number, steps: number) => ({
  label: `batches of ${batchSize}, ${steps} steps`,
  change: { training: { batchSize, steps } },
});

export const trainLonger = finding({
  id: "train-longer",
  group: "Dynamics",
  claim:
    "Weights move away from their start as the logarithm of the steps: what keeps large batches near is that they take few.",
  source: {
    authors: "Hoffer et al.",
    year: 2017,
    title:
      "Train longer, generalize better: closing the generalization gap in large batch training of neural networks",
    arxiv: "1705.08741",
  },
  picture: { shows: "values", measures: ["distance"] },
  look: "The distance from the initial weights after 50, 200 and 800 steps, four times as many each time: it grows by about as much again, where a random walk’s growth would double. After as many steps batches of 16 and of 250 are about as far; after as many epochs (800 steps of the one, 50 of the other) they are not.",
  caveat:
    "With batches of 250 growth lies between a logarithm’s and a random walk’s, in one seed of three beyond the bound. One learning rate for all batches, and a network that fits its data within the 800 steps, after which hardly anything moves: at 0.1 the growth already falls off. The paper’s networks are normalized convolutional ones, trained for a hundred epochs, and its gain in test accuracy is not asked for here.",
  fails: {
    words: "Take a fiftieth of the learning rate: distances then grow almost as the steps do.",
    change: { training: { optimizer: { learningRate: 0.001 } } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 1000, testFraction: 0 },
    model: { kind: "mlp", hidden: [64] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05 },
      checkpoints: 1,
    },
  },
  variations: {
    small50: run(16, 50),
    small200: run(16, 200),
    small800: run(16, 800),
    large50: run(250, 50),
    large200: run(250, 200),
    large800: run(250, 800),
  },
  seeds: 3,
  measures: { distance: { kind: "distance" }, loss: { kind: "loss" } },
  criterion: ({ distance: { small50, small200, small800, large50, large200, large800 } }) =>
    all(
      between(growth(last(small50), last(small200), last(small800)), 0.67, 1.5),
      between(growth(last(large50), last(large200), last(large800)), 0.67, 1.5),
      atMost(ratio(last(small800), last(large800)), 1.3),
      atLeast(ratio(last(small800), last(large50)), 2),
    ),
  reproduces: "partly",
  core: true,
});

/** Of the second increase over the first: 1 for a logarithm, 2 for a random walk, 4 for a straight line. */
function growth(a: Value, b: Value, c: Value): Value {
  return ratio(difference(c, b), difference(b, a));
}
