import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import type { Snapshot } from "../snapshot";
import { defaultView } from "../view";

const series = (count: number, value: (index: number) => number): Float32Array =>
  Float32Array.from({ length: count }, (_, index) => value(index));

/** A snapshot of made-up but plausible numbers: every part of a run filled in. */
export function sampleSnapshot(columns = 51, rows = 51, checkpoints = 101): Snapshot {
  const alpha = series(columns, (i) => (2 * i) / (columns - 1) - 1);
  const beta = series(rows, (j) => (3 * j) / (rows - 1) - 1);
  const loss = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const radius = alpha[i] ** 2 + 2 * beta[j] ** 2;
      loss[j * columns + i] =
        0.01 + radius + 0.3 * Math.sin(4 * alpha[i] + beta[j]) ** 2 + radius ** 4;
    }
  }
  const layout = [
    { name: "dense0/kernel", shape: [2, 3], role: "kernel" as const, offset: 0, size: 6 },
    { name: "dense0/bias", shape: [3], role: "bias" as const, offset: 6, size: 3 },
  ];
  const falling = (rate: number) => series(checkpoints, (t) => 2.3 * Math.exp(-rate * t) + 0.01);
  const used = { backend: "wasm", engine: "fused", adapter: "", workers: 2, seconds: 1.5 };
  const axis = (component: number) => ({
    recipe: { kind: "pca" as const, component },
    name: `PC ${component + 1}`,
    norm: 1,
    explained: 0.5 - 0.2 * component,
  });
  const run: Run = {
    ...emptyRun(recipe({ dataset: { kind: "spirals" }, model: { kind: "mlp", hidden: [3] } })),
    data: {
      train: 384,
      test: 128,
      inputShape: [2],
      classes: 2,
      outputs: 2,
      hash: "0123abcd",
      notes: [],
      preview: { inputs: series(8, (i) => i), targets: series(4, (i) => i % 2) },
    },
    trained: {
      layout,
      checkpoints: series(9 * checkpoints, (i) => Math.sin(i)),
      history: {
        step: Float64Array.from({ length: checkpoints }, (_, t) => 6 * t),
        trainLoss: falling(0.05),
        testLoss: falling(0.04),
        trainAccuracy: series(checkpoints, (t) => t / checkpoints),
        testAccuracy: series(checkpoints, (t) => (0.9 * t) / checkpoints),
        gradientNorm: falling(0.03),
      },
      runningStatistics: new Float32Array(),
      moments: null,
      steps: 6 * (checkpoints - 1),
      stopped: "finished",
    },
    axes: {
      first: axis(0),
      second: axis(1),
      cosine: 0,
      explained: 0.8,
      directions: series(18, (i) => Math.cos(i)),
      origin: series(9, (i) => Math.sin(i)),
    },
    trajectory: {
      alpha: series(checkpoints, (t) => -Math.exp(-0.03 * t)),
      beta: series(checkpoints, (t) => 0.5 * Math.exp(-0.05 * t) * Math.cos(0.2 * t)),
      loss: falling(0.05),
      planeLoss: falling(0.045),
      residual: series(checkpoints, (t) => 0.2 * (1 - t / checkpoints)),
    },
    surface: {
      alpha,
      beta,
      loss,
      accuracy: loss.map((value) => 1 / (1 + value)),
      done: new Uint8Array(loss.length).fill(1),
      originLoss: 0.01,
    },
    spectrum: {
      eigenvalues: Float64Array.from({ length: 20 }, (_, k) => 30 / (k + 1) - 2),
      residuals: Float64Array.from({ length: 20 }, (_, k) => 1e-4 * (k + 1)),
      checkpoint: checkpoints - 1,
      steps: 30,
    },
    provenance: { train: used, surface: used, spectrum: used },
  };
  return { title: "A made-up landscape", run, view: defaultView };
}
