import { all, atLeast, between, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const rescaledMinima = finding({
  id: "rescaled-minima",
  group: "Sharpness",
  claim: "A sharp minimum can be the same function as a flat one; adaptive sharpness tells so.",
  source: {
    authors: "Dinh et al.",
    year: 2017,
    title: "Sharp Minima Can Generalize for Deep Nets",
    arxiv: "1703.04933",
    further: [
      {
        on: "sharp and generalizing",
        authors: "Kawaguchi et al.",
        year: 2017,
        arxiv: "1710.05468",
      },
      { on: "adaptive sharpness", authors: "Kwon et al.", year: 2021, arxiv: "2102.11600" },
    ],
  },
  picture: {
    shows: "values",
    measures: ["lambda", "lambdaRescaled", "worst", "worstRescaled", "average", "averageRescaled"],
  },
  look: "Rescaling by 8 between two layers multiplies λ_max and leaves adaptive sharpness as it was, worst case and average. In the picture λ_max moves about thirtyfold to the right, from 2 or 3 to beyond 70, and the points of each adaptive measure stay in place.",
  caveat:
    "That a sharp minimum can be made says nothing about which ones training finds. Adaptive sharpness is invariant to this rescaling and not to every change that leaves the function alone.",
  fails: {
    words:
      "Measure sharpness within a cube that is the same for all weights, not as wide as each is large: the rescaled network then seems twice as sharp, though it is the same function.",
    measures: { worst: { scale: "unit" }, worstRescaled: { scale: "unit" } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 300, checkpoints: 1 },
  },
  variations: { net: { label: "144-32-10", change: {} } },
  seeds: 3,
  measures: {
    lambda: { kind: "sharpness" },
    lambdaRescaled: { kind: "sharpness", rescaled: 8 },
    worst: { kind: "worst-case-sharpness" },
    worstRescaled: { kind: "worst-case-sharpness", rescaled: 8 },
    average: { kind: "average-sharpness", radius: 0.05 },
    averageRescaled: { kind: "average-sharpness", radius: 0.05, rescaled: 8 },
  },
  criterion: ({ lambda, lambdaRescaled, worst, worstRescaled, average, averageRescaled }) =>
    all(
      atLeast(ratio(last(lambdaRescaled.net), last(lambda.net)), 5),
      between(ratio(last(worstRescaled.net), last(worst.net)), 0.999, 1.001),
      between(ratio(last(averageRescaled.net), last(average.net)), 0.999, 1.001),
    ),
  reproduces: "yes",
  core: true,
  ci: true,
});
