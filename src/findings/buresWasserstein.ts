import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Starts at a distance of about `radius` from (0, 0), in one quarter of the plane. */
const from = (radius: number) =>
  ["a", "b"].map((name) => ({ name, start: null, low: radius / 2, high: radius }));

/** tr Σ + ‖w‖² − 2√(wᵀΣw + smoothing) with Σ = diag(4, 1): the squared distance from N(0, Σ) to N(0, wwᵀ). */
const distance = (smoothing: number) =>
  `5 + a^2 + b^2 - 2*sqrt(4*a^2 + b^2${smoothing === 0 ? "" : ` + ${smoothing}`})`;

const near = (label: string, radius: number, smoothing = 0) => ({
  label,
  change: {
    model: {
      kind: "function" as const,
      expression: distance(smoothing),
      parameters: from(radius),
    },
  },
});

export const buresWasserstein = finding({
  id: "bures-wasserstein",
  group: "Surfaces",
  claim:
    "Near weights of lower rank the Hessian of the Bures–Wasserstein loss blows up; smoothed, it stays bounded.",
  source: {
    authors: "Bréchet et al.",
    year: 2023,
    title:
      "Critical Points and Convergence Analysis of Generative Deep Linear Networks Trained with Bures-Wasserstein Loss",
    arxiv: "2303.03027",
  },
  picture: { shows: "values", measures: ["bent"] },
  look: "r_e = |λ_min/λ_max| of the Hessian, whose λ_max stays near 2: ten times nearer to w = 0, where the rank falls from one to none, it is ten times larger. With 0.01 added below the root it no longer grows.",
  caveat:
    "The smallest case, of which the plane is all: a linear generator of two weights w, of one layer, whose output N(0, wwᵀ) is to be N(0, diag(4, 1)). The paper has deep generators and matrices of any rank.",
  base: {
    dataset: { kind: "none" },
    model: { kind: "function", expression: distance(0), parameters: from(0.3) },
    training: {
      loss: { kind: "value" },
      // The Hessian is that of the start.
      optimizer: { rule: { kind: "sgd" }, learningRate: 1e-6 },
      steps: 1,
      batchSize: null,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 51, rows: 51, alpha: [-3, 3], beta: [-3, 3] },
  },
  variations: {
    far: near("w at 0.3", 0.3),
    near: near("w at 0.03", 0.03),
    nearest: near("w at 0.003", 0.003),
    smoothNear: near("smoothed at 0.03", 0.03, 0.01),
    smoothNearest: near("smoothed at 0.003", 0.003, 0.01),
  },
  seeds: 5,
  measures: { bent: { kind: "extreme-ratio" } },
  criterion: ({ bent }) =>
    all(
      atLeast(ratio(last(bent.near), last(bent.far)), 9),
      atLeast(ratio(last(bent.nearest), last(bent.near)), 9),
      atMost(ratio(last(bent.smoothNearest), last(bent.smoothNear)), 2),
    ),
  reproduces: "yes",
  ci: true,
});
