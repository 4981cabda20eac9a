import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun, type Run } from "../results/results";
import { caption } from "./caption";

const axis = { recipe: { kind: "pca" as const, component: 0 }, norm: 1, explained: null };

/** A finished run with just enough in it to be described. */
function finishedRun(input: Parameters<typeof recipe>[0] = {}): Run {
  const point = new Float32Array(1);
  return {
    ...emptyRun(recipe(input)),
    data: {
      train: 500,
      test: 500,
      inputShape: [12, 12, 1],
      classes: 10,
      outputs: 10,
      hash: "00000000",
      notes: [],
      preview: { inputs: new Float32Array(), targets: new Float32Array() },
    },
    trained: {
      layout: [{ name: "dense0/kernel", shape: [144, 32], role: "kernel", offset: 0, size: 4608 }],
      checkpoints: point,
      history: {
        step: new Float64Array(1),
        trainLoss: point,
        testLoss: point,
        trainAccuracy: point,
        testAccuracy: point,
        gradientNorm: point,
      },
      runningStatistics: new Float32Array(),
      moments: null,
      steps: 600,
      stopped: "finished",
    },
    axes: {
      first: { ...axis, name: "PC 1" },
      second: { ...axis, name: "PC 2" },
      cosine: 0,
      explained: 0.984,
      directions: point,
      origin: point,
    },
    trajectory: {
      alpha: Float32Array.of(1, 0.5, 0),
      beta: Float32Array.of(0, 0, 0),
      loss: Float32Array.of(2, 1, 0),
      planeLoss: Float32Array.of(2, 1, 0),
      residual: Float32Array.of(0.18, 0.08, 0),
    },
    surface: {
      alpha: new Float32Array(51),
      beta: new Float32Array(25),
      loss: new Float32Array(51 * 25),
      accuracy: new Float32Array(51 * 25),
      done: new Uint8Array(51 * 25).fill(1),
      originLoss: 0.02,
    },
    spectrum: {
      eigenvalues: Float64Array.of(41.3, 2),
      residuals: Float64Array.of(0.004, 0.01),
      checkpoint: 0,
      steps: 30,
    },
    provenance: {
      surface: { backend: "wasm", engine: "fused", adapter: "", workers: 2, seconds: 3.42 },
    },
  };
}

test("the caption says who took over a surface, and for how many points", () => {
  const run = finishedRun();
  const { surface } = run.provenance;
  if (surface === undefined) throw new Error("The run has no surface.");
  surface.rest = { backend: "webgpu", engine: "tensor", adapter: "some card", points: 900 };
  expect(caption(run)).toContain(
    "WebAssembly (fused engine) and WebGPU (tensor engine, some card): surface 3.4 s (900 of its points on WebGPU)",
  );
});

test("the caption says what was sampled, how, and on what", () => {
  expect(caption(finishedRun())).toBe(
    "Mean cross-entropy (nats) of the network (MLP 144–32–10, ReLU, 4,608 parameters) over all 500 train samples of 12×12 glyph digits, difficulty 1.3, at 51×25 points. " +
      "Heavy-ball momentum 0.9, η 0.05, 600 steps, batch 64. " +
      "Axes PC 1 × PC 2, cosine 0.000. " +
      "Path: 98.4 % of its squared displacement in the plane; checkpoints 8 % to 18 % of their distance off it. " +
      "Hessian of the same loss: largest eigenvalue 41.3 ± 0.004, 30 Lanczos steps. " +
      "WebAssembly (fused engine): surface 3.4 s.",
  );
});

test("random directions name their normalization and what they leave out", () => {
  const run = finishedRun({
    axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
  });
  expect(caption(run)).toContain(
    "filter-normalized, biases and normalization parameters left out, cosine 0.000.",
  );
});

test("batch normalization names its statistics, and is not named without any", () => {
  const resnet = finishedRun({
    model: { kind: "resnet" },
    evaluation: { batchStatistics: "frozen" },
  });
  expect(caption(resnet)).toContain("Batch normalization with the running statistics of training");
  expect(caption(finishedRun())).not.toContain("Batch normalization");
});

test("a request for more samples than there are gets all of them", () => {
  const run = finishedRun({ evaluation: { samples: 2000, split: "test" } });
  expect(caption(run)).toContain("over all 500 test samples");
});

test("a run that has only begun promises nothing", () => {
  expect(caption(emptyRun(recipe()))).not.toMatch(/Path|Hessian|WebAssembly|at \d+×/);
});

test("a value that Lanczos has not converged to is called a bound", () => {
  const run = finishedRun();
  if (run.spectrum !== null) run.spectrum.residuals.set([3, 0.001]);
  expect(caption(run)).toContain(
    "largest eigenvalue at least 41.3 (not converged), 30 Lanczos steps; 1 of 2 values have not converged and are bounds.",
  );
});

test("no loss of weights from files is called a train or test loss", () => {
  const weights = { file: "net.safetensors", count: 1 };
  for (const split of ["train", "test"] as const) {
    const text = caption({ ...finishedRun({ evaluation: { split } }), weights });
    expect(text).not.toMatch(/\b(train|test)\b/);
    expect(text).toContain("Which of the samples they were trained on is not known.");
  }
});
