import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

const parameters = ["x", "y"].map((name) => ({ name, start: null, low: -1, high: 1 }));

/** Chebyshev polynomials of degrees 2, 3 and 4. */
const chebyshev = {
  two: (x: string) => `2*${x}^2 - 1`,
  three: (x: string) => `4*${x}^3 - 3*${x}`,
  four: (x: string) => `8*${x}^4 - 8*${x}^2 + 1`,
};

const potential = (T: (x: string) => string) => `(${T("x")} - y)^2 + (${T("y")} - x)^2`;

/** With a rate at which descent is stable where the potential is steepest, so that every walk arrives. */
const ofDegree = (label: string, T: (x: string) => string, learningRate: number) => ({
  label,
  change: {
    model: { kind: "function" as const, expression: potential(T), parameters },
    training: { optimizer: { learningRate } },
  },
});

export const knownMinima = finding({
  id: "known-minima",
  group: "Surfaces",
  claim:
    "Of the minima of a polynomial potential, whose number is known beforehand, gradient descent from many starts finds a significant share.",
  source: {
    authors: "Kumar et al.",
    year: 2023,
    title: "Black holes and the loss landscape in machine learning",
    arxiv: "2306.14817",
  },
  picture: { shows: "values", measures: ["found"] },
  look: "How many different minima of value 0 are reached from 200 random starts, of the 4, 9 and 16 that there are.",
  caveat:
    "Not the potentials of the paper, which count states of black holes, but small ones in the same spirit: squared equations y = T(x), x = T(y) with Chebyshev’s polynomials T of degree k, whose k² solutions are all real. Whether minima are joined by low paths, of which the paper speaks too, is not asked here.",
  base: {
    dataset: { kind: "none" },
    model: { kind: "function", expression: potential(chebyshev.two), parameters },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.01 },
      steps: 2000,
      batchSize: null,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 51, rows: 51, alpha: [-1.2, 1.2], beta: [-1.2, 1.2] },
  },
  variations: {
    two: ofDegree("degree 2, 4 minima", chebyshev.two, 0.01),
    three: ofDegree("degree 3, 9 minima", chebyshev.three, 0.003),
    four: ofDegree("degree 4, 16 minima", chebyshev.four, 0.001),
  },
  seeds: 3,
  measures: { found: { kind: "minima", starts: 200 } },
  // At least half, and never more than there are.
  criterion: ({ found }) =>
    all(
      atLeast(last(found.two), 2),
      atMost(last(found.two), 4),
      atLeast(last(found.three), 4.5),
      atMost(last(found.three), 9),
      atLeast(last(found.four), 8),
      atMost(last(found.four), 16),
    ),
  reproduces: "yes",
});
