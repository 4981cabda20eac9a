import { all, atLeast, first, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Of the data, whose deviation is that of the noise, 1, as is that of the model. */
const MEAN = 16;
const NODES = 64;
const [LOW, HIGH] = [-6, MEAN + 6];
const STEP = (HIGH - LOW) / (NODES - 1);

const normal = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
const rounded = (value: number): number => Number(value.toPrecision(9));

/**
 * Places x with the weights of data and noise there, so that means over the list are integrals of the
 * trapezoid rule, to float32; nothing as a target.
 */
const nodes = Array.from({ length: NODES }, (_, k) => {
  const x = LOW + k * STEP;
  const weight = (mean: number) => rounded(NODES * STEP * normal(x - mean));
  return [rounded(x), weight(MEAN), weight(0), 0];
});

const parameters = [
  { name: "m", start: null, low: 0, high: MEAN },
  { name: "c", start: 0.9189385, low: -9, high: 11 },
];

/** The model exp(−(x − m)²/2 − c) over the noise, as a logarithm. */
const ODDS = "(m*x1 - m^2/2 - c + log(2*pi)/2)";

const loss = (label: string, expression: string) => ({
  label,
  change: { model: { kind: "function" as const, expression, parameters } },
});
const contrastive = `x2*softplus(-${ODDS}) + x3*softplus(${ODDS})`;

export const noiseContrastive = finding({
  id: "noise-contrastive",
  group: "Surfaces",
  claim:
    "Far from its noise, noise-contrastive estimation is flat where the compositional loss of the same model is steep.",
  source: {
    authors: "Jiang et al.",
    year: 2023,
    title: "Learning Unnormalized Statistical Models via Compositional Optimization",
    arxiv: "2306.07485",
  },
  picture: { shows: "series", measures: ["norm"] },
  look: "The norm of the gradient at starts anywhere between the noise (mean 0) and the data (mean 16): of the compositional loss it is the distance to the data’s mean, of the contrastive one next to nothing as soon as the model lies apart from noise and data.",
  caveat:
    "One Gaussian mean m and the logarithm c of its normalization, with exact means over data and noise. The compositional loss is then the negative log-likelihood, on which c does not matter; at a start in the very noise, m = 0, both gradients are large. The paper estimates its means from samples, which is where its method lies.",
  base: {
    dataset: { kind: "points", points: nodes },
    model: { kind: "function", expression: contrastive, parameters },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      steps: 300,
      batchSize: null,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 41, rows: 41, alpha: [0, 20], beta: [-9, 11] },
  },
  variations: {
    contrastive: loss("noise-contrastive", contrastive),
    compositional: loss("compositional", "x2*((x1 - m)^2/2 + c) + (log(2*pi)/2 - c)"),
  },
  seeds: 5,
  measures: {
    norm: { kind: "gradient-norm", points: 2 },
    moved: { kind: "distance" },
  },
  criterion: ({ norm }) =>
    all(atLeast(ratio(first(norm.compositional), first(norm.contrastive)), 10)),
  reproduces: "yes",
  ci: true,
});
