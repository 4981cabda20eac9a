import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const modeInterpolation = finding({
  id: "mode-interpolation",
  group: "Dynamics",
  claim:
    "A diffusion model generates what lies between the modes of its data, less the longer it is trained, and the last predictions of such samples are restless.",
  source: {
    authors: "Aithal et al.",
    year: 2024,
    title: "Understanding Hallucinations in Diffusion Models through Mode Interpolation",
    arxiv: "2406.09358",
  },
  picture: { shows: "series", measures: ["shares"] },
  look: "Where 4,000 numbers lie that a network generates from noise after 500 and after 4,000 steps of training. The data are three modes at −1, 0 and 1, of width 0.03: whatever is more than 0.18 from each was never seen.",
  caveat: "",
  base: {
    dataset: { kind: "denoising", samples: 100_000, testFraction: 0.02 },
    model: { kind: "mlp", hidden: [64, 64], activation: "gelu" },
    training: {
      loss: { kind: "mean-squared" },
      optimizer: { rule: { kind: "adam" }, learningRate: 0.001 },
      batchSize: 256,
      steps: 4000,
      checkpoints: 1,
    },
  },
  variations: {
    early: { label: "500 steps", change: { training: { steps: 500 } } },
    trained: { label: "4,000 steps", change: {} },
  },
  seeds: 3,
  measures: {
    shares: { kind: "generated", quantity: "shares" },
    between: { kind: "generated" },
    detection: { kind: "generated", quantity: "detection" },
    loss: { kind: "loss", split: "test" },
  },
  criterion: ({ between, detection }) =>
    all(
      atLeast(last(between.trained), 0.05),
      atMost(ratio(last(between.trained), last(between.early)), 0.6),
      atLeast(last(detection.trained), 0.7),
    ),
  reproduces: "partly",
});
