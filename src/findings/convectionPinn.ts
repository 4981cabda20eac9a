import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const convectionPinn = finding({
  id: "convection-pinn",
  group: "Surfaces",
  claim:
    "A physics-informed network finds a slow wave and misses a fast one, whose loss bends far more; in a frame that moves along with the wave it finds it.",
  source: {
    authors: "Mojgani et al.",
    year: 2022,
    title:
      "Lagrangian PINNs: A causality-conforming solution to failure modes of physics-informed neural networks",
    arxiv: "2205.02902",
    further: [
      { on: "the failure", authors: "Krishnapriyan et al.", year: 2021, arxiv: "2109.01050" },
    ],
  },
  picture: { shows: "pairs", x: "lambda", y: "error" },
  look: "The error of u relative to the true wave sin(x − βt) on a grid that no training saw: about 0.01 at β = 1, 1 at β = 30 (as much as u = 0 has), and below 0.01 at β = 30 when the network reads x − βt in place of x. The largest eigenvalue at the end is 13 to 16, 2,700 to 3,600, and 4 to 6.",
  caveat:
    "3–32–32–1 units of (cos x, sin x, t), 300 points of the equation and 100 of the start, 800 steps of Adam. Much of the larger curvature is in the equation itself, whose part of the Hessian has β² in it; along random directions the surface is far steeper, but not clearly less convex. The moving frame is told β, where the paper’s network learns it.",
  base: {
    dataset: { kind: "convection", speed: 30 },
    model: { kind: "pinn" },
    training: {
      loss: { kind: "mean-squared" },
      optimizer: { rule: { kind: "adam" }, learningRate: 0.003, schedule: { kind: "linear" } },
      batchSize: null,
      steps: 800,
      checkpoints: 1,
    },
  },
  variations: {
    slow: { label: "β 1", change: { dataset: { speed: 1 } } },
    fast: { label: "β 30", change: {} },
    moving: { label: "β 30, moving frame", change: { dataset: { frame: "moving" } } },
  },
  seeds: 3,
  measures: {
    error: { kind: "relative-error" },
    lambda: { kind: "sharpness" },
    surface: { kind: "cut", columns: 21 },
  },
  criterion: ({ error, lambda }) =>
    all(
      atMost(last(error.slow), 0.02),
      atLeast(last(error.fast), 0.9),
      atLeast(ratio(last(lambda.fast), last(lambda.slow)), 30),
      atMost(last(error.moving), 0.02),
    ),
  fails: {
    words: "Let the fast wave run at β = 3: the network finds it to within 15 %.",
    variations: { fast: { label: "β 3", change: { dataset: { speed: 3 } } } },
  },
  reproduces: "yes",
});
