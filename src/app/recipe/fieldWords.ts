import { basins } from "../../catalog/analyses/basins.words";
import { dense } from "../../catalog/analyses/dense.words";
import { density } from "../../catalog/analyses/density.words";
import { ensemble } from "../../catalog/analyses/ensemble.words";
import { field } from "../../catalog/analyses/field.words";
import { map } from "../../catalog/analyses/map.words";
import { parts } from "../../catalog/analyses/parts.words";
import { sharpness } from "../../catalog/analyses/sharpness.words";
import { track } from "../../catalog/analyses/track.words";
import type { FieldWords } from "../../catalog/words";
import type { FieldPath } from "../../recipe/paths";

/** What every field of the recipe that belongs to no kind is called and means. */
export const fieldWords: Record<FieldPath, FieldWords> = {
  seed: {
    label: "Seed",
    sentence: "Same seed, same data, initial weights, batches and random directions.",
    formula: "Each use has its own stream: xoshiro128** seeded by hash(seed | stream).",
    rare: true,
  },
  dataSeed: {
    label: "Data seed",
    sentence: "Seed of the data alone: runs with other seeds can keep the same samples.",
    formula: "null: the streams of samples, split and label noise are seeded by the seed above.",
    choices: { null: "The seed", number: "Its own" },
    slider: { low: 1, high: 20, scale: "linear" },
    initial: 1,
    rare: true,
  },
  "training.optimizer.learningRate": {
    label: "Learning rate η",
    sentence: "Length of a step along the gradient.",
    formula: "θ ← θ − η·∇L(θ);  plain descent is stable on a quadratic while λ₁ < 2/η",
    slider: { low: 1e-4, high: 10, scale: "log" },
  },
  "training.optimizer.weightDecay": {
    label: "Weight decay",
    sentence: "Pulls every weight towards zero.",
    formula: "Coupled: g ← g + w·θ.  AdamW, Lion, LAMB and Muon, decoupled: θ ← θ − η·w·θ",
    slider: { low: 0, high: 0.1, scale: "linear" },
  },
  "training.optimizer.decayed": {
    label: "Decay of",
    sentence:
      "Whether weight decay pulls kernels alone, or biases and normalization’s scales and shifts too.",
    choices: { kernels: "Kernels", all: "All parameters" },
    rare: true,
  },
  "training.optimizer.warmup": {
    label: "Warm-up steps",
    sentence: "Steps over which the learning rate rises linearly from 0.",
    slider: { low: 0, high: 1000, scale: "linear" },
    rare: true,
  },
  "training.steps": {
    label: "Steps",
    sentence: "Number of optimizer steps.",
    slider: { low: 10, high: 10000, scale: "log" },
  },
  "training.batchSize": {
    label: "Batch size",
    sentence: "Samples behind each gradient.",
    choices: { null: "Full batch", number: "Mini-batch" },
    slider: { low: 1, high: 1024, scale: "log" },
  },
  "training.checkpoints": {
    label: "Checkpoints",
    sentence: "Points of the path kept besides the start.",
    slider: { low: 1, high: 400, scale: "log" },
    rare: true,
  },
  "training.probes.points": {
    label: "Points measured",
    sentence: "Checkpoints measured at, evenly spaced with the first and the last.",
    slider: { low: 2, high: 200, scale: "log" },
    picked: true,
  },
  "training.probes.measures": {
    label: "Measured while training",
    sentence: "Numbers of the training loss that are taken on the way.",
    picked: true,
  },
  "training.phases": {
    label: "Phases",
    sentence: "What changes after the steps above, and for how many steps.",
    picked: true,
  },
  "axes.normalization": {
    label: "Normalization",
    sentence: "Scales random directions to the weights, so that surfaces can be compared.",
    formula: "Filter: dᵢ ← dᵢ·‖θᵢ‖/(‖dᵢ‖ + 10⁻¹⁰) for every filter i   (Li et al. 2018)",
    choices: { filter: "Filter", layer: "Layer", unit: "Unit", none: "None" },
  },
  "axes.includeBiases": {
    label: "Move biases too",
    sentence: "Otherwise biases and normalization parameters stay fixed along random directions.",
  },
  "axes.orthogonalize": {
    label: "Orthogonalize",
    sentence: "Removes the first direction from the second, after normalization.",
    formula: "η ← η − δ·⟨η, δ⟩/⟨δ, δ⟩",
  },
  "grid.columns": {
    label: "Columns",
    sentence: "Grid points along α.",
    slider: { low: 5, high: 201, scale: "linear" },
  },
  "grid.rows": {
    label: "Rows",
    sentence: "Grid points along β.",
    slider: { low: 5, high: 201, scale: "linear" },
  },
  "grid.alpha": {
    label: "Range of α",
    sentence: "Automatic contains the whole path.",
    choices: { null: "Automatic" },
  },
  "grid.beta": {
    label: "Range of β",
    sentence: "Automatic contains the whole path.",
    choices: { null: "Automatic" },
  },
  "evaluation.split": {
    label: "Measured on",
    sentence: "Which samples the surface and the curvature are measured on.",
    choices: { train: "Train", test: "Test" },
  },
  "evaluation.samples": {
    label: "Samples measured",
    sentence: "Fewer are faster and less exact.",
    choices: { null: "All", number: "Some" },
    slider: { low: 8, high: 2000, scale: "log" },
  },
  "evaluation.batchStatistics": {
    label: "Batch statistics",
    sentence: "Mean and variance in batch normalization away from the trained weights.",
    choices: { batch: "Of the samples", frozen: "Frozen", recomputed: "Recomputed" },
  },
  "curvature.top": {
    label: "Largest eigenvalues",
    sentence: "How many eigenvalues of the Hessian to find at the top.",
    slider: { low: 0, high: 30, scale: "linear" },
  },
  "curvature.bottom": {
    label: "Most negative",
    sentence: "How many eigenvalues to find at the bottom.",
    slider: { low: 0, high: 30, scale: "linear" },
  },
  "curvature.lanczosSteps": {
    label: "Lanczos steps",
    sentence: "Hessian-vector products spent; more make the residuals smaller.",
    formula: "‖H·v − λ·v‖ is shown with every eigenvalue",
    slider: { low: 5, high: 120, scale: "linear" },
  },
  "curvature.of.part": {
    label: "Eigenvalues of",
    sentence: "The Hessian, its Gauss–Newton part, or what is left of it without that part.",
    formula: "H = G + R with G = mean Jᵀ·∇²ℓ·J",
    choices: { hessian: "Hessian", "gauss-newton": "Gauss–Newton", residual: "Residual" },
  },
  ...dense,
  ...density,
  ...sharpness,
  ...track,
  ...map,
  ...field,
  ...parts,
  ...basins,
  ...ensemble,

  partners: {
    label: "Partners",
    sentence: "Other solutions that are trained beside this one and compared with it.",
    picked: true,
  },
};
