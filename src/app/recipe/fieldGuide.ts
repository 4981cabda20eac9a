/** What every field of the recipe is called and means, in words for its control. */

import { ascentWords } from "../../catalog/ascents/words";
import { clipWords } from "../../catalog/clips/words";
import { inputScaling } from "../../catalog/datasets/inputScaling.words";
import { lossWords } from "../../catalog/losses/words";
import { activationNames } from "../../catalog/models/parts";
import { ruleWords } from "../../catalog/rules/words";
import { scheduleWords } from "../../catalog/schedules/words";
import type { ChoiceWords, FieldWords, KindWords } from "../../catalog/words";

export type FieldGuide = FieldWords;

const normalizationChoices = { none: "None", batch: "Batch", layer: "Layer" };

const scalingGuide = Object.fromEntries(
  Object.entries(inputScaling).map(([field, words]) => [`dataset.${field}`, words]),
);

const guides: Record<string, FieldGuide> = {
  seed: {
    label: "Seed",
    sentence: "Same seed, same data, initial weights, batches and random directions.",
    formula: "Each use has its own stream: xoshiro128** seeded by hash(seed | stream).",
  },

  "dataset.kind": {
    label: "Dataset",
    sentence: "What the network learns.",
    choices: {
      glyphs: "Glyph digits",
      spirals: "Spirals",
      moons: "Moons",
      circles: "Circles",
      blobs: "Gaussian blobs",
      regression: "1-D regression",
      csv: "Your CSV",
      npz: "Your arrays (.npz)",
      idx: "Your images (IDX)",
    },
  },
  "dataset.samples": {
    label: "Samples",
    sentence: "How many samples are drawn, train and test together.",
    slider: { low: 16, high: 5000, scale: "log" },
  },
  "dataset.testFraction": {
    label: "Held out",
    sentence: "Share of the samples kept for testing.",
    slider: { low: 0, high: 0.9, scale: "linear" },
  },
  "dataset.arms": { label: "Arms", sentence: "Number of interleaved spirals, one class each." },
  "dataset.turns": {
    label: "Turns",
    sentence: "How often each arm winds around the centre.",
    slider: { low: 0.25, high: 4, scale: "linear" },
  },
  "dataset.noise": {
    label: "Noise",
    sentence: "Standard deviation of the Gaussian noise added to every sample.",
    slider: { low: 0, high: 1, scale: "linear" },
  },
  "dataset.factor": {
    label: "Inner radius",
    sentence: "Radius of the inner circle as a share of the outer one.",
    slider: { low: 0.05, high: 0.95, scale: "linear" },
  },
  "dataset.classes": { label: "Classes", sentence: "Number of Gaussian clusters." },
  "dataset.dimensions": {
    label: "Dimensions",
    sentence: "Number of input features; class means are orthonormal when they fit.",
  },
  "dataset.separation": {
    label: "Separation",
    sentence: "Distance of every class mean from the origin.",
    slider: { low: 0, high: 10, scale: "linear" },
  },
  "dataset.spread": {
    label: "Spread",
    sentence: "Standard deviation within a class.",
    slider: { low: 0.05, high: 2, scale: "linear" },
  },
  "dataset.labelNoise": {
    label: "Label noise",
    sentence: "Share of training labels replaced by another class.",
    slider: { low: 0, high: 0.9, scale: "linear" },
  },
  "dataset.target": {
    label: "Function",
    sentence: "The curve to be learned on [−1, 1].",
    formula: "T₃(x) = 4x³ − 3x,  T₅(x) = 16x⁵ − 20x³ + 5x",
    choices: { chebyshev3: "Chebyshev T₃", chebyshev5: "Chebyshev T₅", sine: "Sine", step: "Step" },
  },
  "dataset.size": {
    label: "Image size",
    sentence: "Pixels along each side of an image.",
    choices: { 12: "12×12", 16: "16×16", null: "As they are", number: "Averaged down" },
  },
  "dataset.difficulty": {
    label: "Difficulty",
    sentence: "How far each digit is bent, shifted and blurred; 1.0 is easy, 1.6 separates models.",
    slider: { low: 0, high: 2.5, scale: "linear" },
  },
  "dataset.file": { label: "File", sentence: "Where the samples come from." },
  "dataset.labels": { label: "File of labels", sentence: "The class of every image." },
  "dataset.header": {
    label: "Header row",
    sentence: "Whether the first line names the columns.",
    choices: { auto: "Detect", yes: "Yes", no: "No" },
  },
  "dataset.label": {
    label: "Target column",
    sentence: "The column to be predicted, by name or by position from 0; the last one if empty.",
    choices: { null: "last column" },
  },
  "dataset.task": {
    label: "Task",
    sentence: "Whether the target is a class or a number.",
    choices: { auto: "Detect", classification: "Classes", regression: "Numbers" },
  },
  ...scalingGuide,

  "model.kind": {
    label: "Network",
    sentence: "The family of functions to be trained.",
    choices: {
      mlp: "Dense (MLP)",
      cnn: "Convolutional",
      resnet: "Residual CNN",
      layers: "List of layers",
    },
  },
  "model.layers": {
    label: "Layers",
    sentence: "One layer a line, from the inputs to the outputs, which are as many as the classes.",
  },
  "model.hidden": {
    label: "Hidden layers",
    sentence: "Width of each hidden layer, separated by commas; empty is a linear model.",
  },
  "model.channels": {
    label: "Channels",
    sentence: "Output channels of the 3×3 convolutions.",
  },
  "model.blocks": {
    label: "Blocks",
    sentence: "Residual blocks of two convolutions each.",
    slider: { low: 1, high: 12, scale: "linear" },
  },
  "model.pooling": {
    label: "Pooling",
    sentence: "How each 2×2 patch is reduced to one value.",
    choices: { average: "Average", max: "Maximum" },
  },
  "model.activation": {
    label: "Activation",
    sentence: "The nonlinearity after every hidden layer.",
    formula:
      "ReLU(x) = max(0, x);  exact GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2));  its tanh form ½x·(1 + tanh(√(2/π)·(x + 0.044715x³)))",
    choices: activationNames,
  },
  "model.skip": {
    label: "Skip connections",
    sentence: "Adds a layer's input to its output wherever the widths agree.",
    formula: "h ← h + f(h) instead of h ← f(h)",
  },
  "model.normalization": {
    label: "Normalization",
    sentence: "Rescales activations, over the batch or over each sample's units.",
    formula: "ĥ = γ·(h − mean) / √(variance + ε) + β",
    choices: normalizationChoices,
  },
  "model.initialization": {
    label: "Initialization",
    sentence:
      "Standard deviation of the initial weights; automatic is He for ReLU and GELU, else Glorot.",
    formula: "Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)",
    choices: { auto: "Automatic", glorot: "Glorot", he: "He", lecun: "LeCun" },
  },
  "model.gain": {
    label: "Initial gain",
    sentence: "Multiplies every initial weight.",
    slider: { low: 0.1, high: 10, scale: "log" },
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
    formula: "Coupled: g ← g + w·θ.  AdamW, decoupled: θ ← θ − η·w·θ",
    slider: { low: 0, high: 0.1, scale: "linear" },
  },
  "training.optimizer.warmup": {
    label: "Warm-up steps",
    sentence: "Steps over which the learning rate rises linearly from 0.",
    slider: { low: 0, high: 1000, scale: "linear" },
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
  },

  "axes.first": {
    label: "First axis α",
    sentence: "The direction that α moves the weights along.",
  },
  "axes.second": {
    label: "Second axis β",
    sentence: "The direction that β moves the weights along; none samples a line.",
  },
  "axis.kind": {
    label: "Direction",
    sentence: "How the direction is chosen.",
    formula: "The surface is L(θ + α·δ + β·η)",
    choices: {
      random: "Random",
      pca: "Principal component of the path",
      eigenvector: "Hessian eigenvector",
      gradient: "Gradient",
      adam: "Adam moment",
      none: "None (a line)",
    },
  },
  "axis.index": { label: "Number", sentence: "Which direction of its kind.", countFrom: 1 },
  "axis.component": {
    label: "Component",
    sentence: "Which principal component; the first holds most of the path.",
    countFrom: 1,
    formula: "Singular vectors of the rows θ_t − θ_T",
  },
  "axis.end": {
    label: "End of the spectrum",
    sentence: "Whether to count from the largest or the most negative eigenvalue.",
    choices: { top: "Largest", bottom: "Most negative" },
  },
  "axis.scale": {
    label: "Scale",
    sentence: "Length of the eigenvector: one, or so that one unit raises the quadratic by ½.",
    formula: "Curvature: δ = v/√|λ|",
    choices: { unit: "Unit", curvature: "By curvature" },
  },
  "axis.moment": {
    label: "Moment",
    sentence: "Adam's running mean of the gradient, or the root of its running mean square.",
    choices: { first: "First", "second-root": "Root of second" },
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
  "curvature.of.restriction.kind": {
    label: "Restricted to",
    sentence: "Eigenvalues, density and exact spectrum of a part of the samples or parameters.",
    choices: { whole: "Nothing", class: "One class", layer: "One layer", batch: "A random batch" },
  },
  "curvature.of.restriction.index": {
    label: "Which",
    sentence: "Number of the class or layer, counted from 0.",
  },
  "curvature.of.restriction.size": {
    label: "Samples",
    sentence: "Size of the batch.",
    slider: { low: 1, high: 1024, scale: "log" },
  },
  "curvature.dense": {
    label: "Exact spectrum",
    sentence: "Every eigenvalue, by writing the matrix out; for at most 2,000 parameters.",
  },
  "curvature.density": {
    label: "Spectral density",
    sentence: "Density of all eigenvalues by stochastic Lanczos quadrature, with its error.",
    formula: "φ(x) = mean over probes of Σᵢ wᵢ·N(x; λᵢ, σ²)   (Ghorbani et al. 2019)",
  },
  "curvature.density.probes": {
    label: "Probes",
    sentence: "Random vectors averaged over; the error falls as one over their square root.",
    slider: { low: 1, high: 50, scale: "linear" },
  },
  "curvature.density.steps": {
    label: "Steps per probe",
    sentence: "Lanczos steps, each one Hessian-vector product.",
    slider: { low: 5, high: 120, scale: "linear" },
  },
  "curvature.density.width": {
    label: "Kernel width σ",
    sentence: "Standard deviation of the smoothing; automatic is 1 % of the spectrum's range.",
    choices: { null: "Automatic", number: "Fixed" },
    initial: 0.01,
    slider: { low: 1e-4, high: 10, scale: "log" },
  },
  "curvature.sharpness": {
    label: "Sharpness measures",
    sentence: "How much the loss rises around the weights, at worst and on average.",
  },
  "curvature.sharpness.radius": {
    label: "Radius ρ",
    sentence: "Radius of the ball in which the highest loss is looked for.",
    formula: "max over ‖δ‖ ≤ ρ of L(θ + δ) − L(θ)   (Foret et al. 2021)",
    slider: { low: 0.001, high: 1, scale: "log" },
  },
  "curvature.track": {
    label: "Curvature along the run",
    sentence: "Largest eigenvalue of the training loss at checkpoints, beside the stable limit.",
  },
  "curvature.track.points": {
    label: "Points on the run",
    sentence: "Checkpoints measured, evenly spaced with the first and the last.",
    slider: { low: 2, high: 200, scale: "log" },
  },
  "curvature.track.trace": {
    label: "Products for the trace",
    sentence: "Hessian-vector products spent on the trace at each point; 0 leaves it out.",
    slider: { low: 0, high: 50, scale: "linear" },
  },
  "curvature.track.traceBy": {
    label: "Trace by",
    sentence: "Hutch++ is far surer from about 15 products on, where few eigenvalues are large.",
    formula: "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990); Meyer et al. 2021",
    choices: { hutchinson: "Hutchinson", "hutch++": "Hutch++" },
  },
  partners: {
    label: "Partners",
    sentence: "Other solutions that are trained beside this one and compared with it.",
  },
  "curvature.map": {
    label: "Curvature map",
    sentence: "Largest and smallest eigenvalue over the plane, to color the terrain with.",
    formula: "|λ_min/λ_max| of the Hessian at every point   (Li et al. 2018, figure 7)",
  },
  "curvature.map.columns": {
    label: "Columns of the map",
    sentence: "Points along α.",
    slider: { low: 3, high: 51, scale: "linear" },
  },
  "curvature.map.rows": {
    label: "Rows of the map",
    sentence: "Points along β.",
    slider: { low: 3, high: 51, scale: "linear" },
  },
  "curvature.map.steps": {
    label: "Steps per point",
    sentence: "Most Lanczos steps at a point; fewer where both eigenvalues have converged.",
    slider: { low: 10, high: 300, scale: "log" },
  },
};

/** Where a kind of training's parts is chosen. */
const choices: Record<string, ChoiceWords<never>> = {
  "training.loss": lossWords,
  "training.optimizer.rule": ruleWords,
  "training.optimizer.ascent": ascentWords,
  "training.optimizer.clip": clipWords,
  "training.optimizer.schedule": scheduleWords,
};

/** Words for a dotted path such as `training.steps`; both axes share theirs. */
export function fieldGuide(path: string): FieldGuide {
  const shared = path.replace(/^axes\.(first|second)\./, "axis.");
  const guide = guides[shared] ?? choices[shared] ?? kindGuide(shared);
  if (guide === undefined) throw new Error(`No words for the field ${path}`);
  return guide;
}

function kindGuide(path: string): FieldGuide | undefined {
  const choice = choices[path.replace(/\.[^.]*$/, "")];
  if (choice === undefined) return undefined;
  const { kinds, ...words } = choice;
  const all = Object.entries<KindWords<{ kind: string; [field: string]: string }>>(kinds);
  const name = path.split(".").at(-1) ?? "";
  if (name !== "kind") return all.find(([, { fields }]) => name in fields)?.[1].fields[name];
  return { ...words, choices: Object.fromEntries(all.map(([kind, { label }]) => [kind, label])) };
}
