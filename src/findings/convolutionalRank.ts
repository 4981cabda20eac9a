import { all, atMost, between, constant, last, logSlope, ratio } from "../study/criterion";
import { finding, over } from "../study/finding";

/** Output channels of both convolutions, and how many parameters that makes. */
const channels = [4, 5, 6, 8] as const;
const parameters = (c: number) => 9 * c + 9 * c * c + 40 * c;
const id = (c: (typeof channels)[number]) => `c${c}` as const;

export const convolutionalRank = finding({
  id: "convolutional-rank",
  group: "Hessian",
  claim:
    "The rank of a linear convolutional network’s Hessian grows as the square root of its number of parameters.",
  source: {
    authors: "Singh et al.",
    year: 2023,
    title: "The Hessian Perspective into the Nature of Convolutional Neural Networks",
    arxiv: "2305.09088",
  },
  picture: { shows: "values", measures: ["rank"] },
  look: "How many eigenvalues of the whole Hessian are larger than 10⁻⁵ of the largest, of two linear 3×3 convolutions with 4 to 8 channels in front of ten outputs.",
  caveat:
    "Digits of 6×6 pixels, two of the first’s by the mean of four. With fewer channels the rank is that of all parameters. The number of parameters grows with both channels and their square, so that the exponent is one of these sizes, and in one of three starts it is above that bound.",
  base: {
    dataset: { kind: "glyphs", samples: 200, testFraction: 0 },
    model: {
      kind: "layers",
      layers: [],
    },
    training: { loss: { kind: "half-squared" }, steps: 1, checkpoints: 1 },
  },
  variations: over(channels, id, (c) => ({
    label: `${c} channels`,
    change: {
      model: {
        layers: [
          { kind: "pool", pooling: "average" },
          { kind: "conv", outputs: c, padding: "valid", bias: false },
          { kind: "conv", outputs: c, padding: "valid", bias: false },
          { kind: "flatten" },
          { kind: "dense", outputs: 10, bias: false },
        ],
      },
    },
  })),
  seeds: 3,
  measures: { rank: { kind: "hessian-rank" } },
  criterion: ({ rank }) =>
    all(
      between(logSlope(channels.map((c) => [parameters(c), last(rank[id(c)])])), 0.4, 0.65),
      atMost(ratio(last(rank.c8), constant(parameters(8), "all parameters")), 0.7),
    ),
  reproduces: "partly",
});
