import { all, atMost, between, last, ratio } from "../study/criterion";
import { finding, over } from "../study/finding";

const widths = [4, 16, 64] as const;
const batches = [8, 32, 250] as const;
const cells = widths.flatMap((width) => batches.map((batch) => ({ width, batch })));
type Cell = (typeof cells)[number];
const id = ({ width, batch }: Cell) => `n${width}b${batch}` as const;

export const temperatureAndLoad = finding({
  id: "temperature-and-load",
  group: "Scale",
  claim:
    "Narrow networks lie in valleys of their own, wide ones in one that is flat where batches are small.",
  source: {
    authors: "Yang et al.",
    year: 2021,
    title: "Taxonomizing Local versus Global Structure in Neural Network Loss Landscapes",
    arxiv: "2107.11228",
  },
  picture: { shows: "values", measures: ["connectivity"] },
  look: "Over three widths and three batch sizes: mode connectivity, which is negative where even the best curve between two networks found passes over more errors than its ends have, and the largest eigenvalue.",
  caveat:
    "Networks with four units are hardly trained under batches of 8, so that their connectivity means little there. A curve of 300 steps; a longer one might find a lower way.",
  base: {
    dataset: { kind: "glyphs", samples: 1500, testFraction: 0.67 },
    model: { kind: "mlp", hidden: [16] },
    training: { optimizer: { learningRate: 0.02 }, steps: 1000, checkpoints: 1 },
  },
  variations: over(cells, id, ({ width, batch }) => ({
    label: `${width} units, batches of ${batch}`,
    change: { model: { hidden: [width] }, training: { batchSize: batch } },
  })),
  seeds: 3,
  measures: {
    connectivity: { kind: "between", quantity: "mode-connectivity" },
    lambda: { kind: "sharpness" },
    train: { kind: "accuracy", split: "train" },
    test: { kind: "accuracy" },
  },
  criterion: ({ connectivity, lambda }) =>
    all(
      atMost(last(connectivity.n4b250), -0.05),
      between(last(connectivity.n64b8), -0.01, 0.01),
      between(last(connectivity.n64b32), -0.01, 0.01),
      between(last(connectivity.n64b250), -0.01, 0.01),
      atMost(ratio(last(lambda.n64b8), last(lambda.n64b250)), 0.7),
    ),
  reproduces: "yes",
});
