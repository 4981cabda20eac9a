/** The settings of a recipe's analyses reach what measures them: each against the same measure made by hand. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { curvatureMap } from "../../curvature/curvatureMap";
import { denseHessian } from "../../curvature/denseHessian";
import { hessianOperator } from "../../curvature/operator";
import { spectralReport } from "../../curvature/spectralReport";
import { symmetricEigenvalues } from "../../curvature/symmetricEigenvalues";
import { makeDataset } from "../../data/makeDataset";
import { fusedObjective } from "../../nn/fusedObjective";
import type { Objective } from "../../nn/objective";
import { emptyCurvatureMap } from "../../plane/emptyCurvatureMap";
import { pointOfPlane } from "../../plane/pointOfPlane";
import { dot } from "../../plane/vector";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import { checkpointCount, finalParameters } from "../../results/trained";
import { inspectPointWith } from "../inspectPoint";
import { runExperimentWith } from "../runExperiment";
import { directCrew } from "./directExecutor";

const asked = recipe({
  dataset: { kind: "blobs", samples: 40, classes: 3, testFraction: 0 },
  model: { kind: "mlp", hidden: [4], activation: "tanh" },
  training: { steps: 20, checkpoints: 4 },
  axes: {
    first: { kind: "eigenvector", index: 1 },
    second: { kind: "eigenvector", end: "bottom" },
  },
  grid: { columns: 5, rows: 3 },
  curvature: {
    top: 2,
    bottom: 0,
    lanczosSteps: 12,
    density: { probes: 3, steps: 6, width: 0.03 },
    map: { columns: 3, rows: 2, steps: 11 },
  },
});

const crew = directCrew();
const options = { backend: "wasm", file: null, signal: new AbortController().signal } as const;
let run: Run;
let objective: Objective;
let theta: Float32Array;

beforeAll(async () => {
  const observer = { progress() {}, update() {}, notice() {} };
  run = await runExperimentWith(crew)(emptyRun(asked), "train", { ...options, observer });
  if (run.trained === null) throw new Error("not trained");
  theta = finalParameters(run.trained);
  const { train: samples, inputShape, task } = makeDataset(asked.dataset, asked.seed, null);
  const spec = { model: asked.model, inputShape, task };
  objective = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
});
afterAll(() => objective.dispose());

async function eigenvaluesAt(point: Float32Array): Promise<Float64Array> {
  const matrix = await denseHessian(hessianOperator(objective, point), point.length);
  const values = matrix && (await symmetricEigenvalues(matrix.values, point.length));
  if (values === null) throw new Error("not aborted");
  return values;
}

test("the density has the probes, the steps and the width of the recipe", async () => {
  const report = await spectralReport(hessianOperator(objective, theta), theta.length, {
    probes: 3,
    steps: 6,
    sigma: 0.03,
    seed: asked.seed,
  });
  expect(run.curvature.density).toEqual(report);
});

test("the map has the points and the steps of the recipe, over the ranges of the surface", async () => {
  const { axes, surface } = run;
  if (axes === null || surface === null) throw new Error("no surface");
  const ends = (coordinates: Float32Array) => [coordinates[0], coordinates[coordinates.length - 1]];
  const [left, right] = ends(surface.alpha);
  const alpha = Float32Array.of(left, (left + right) / 2, right);
  const map = emptyCurvatureMap(alpha, Float32Array.from(ends(surface.beta)));
  await curvatureMap({ objective, axes, map, seed: asked.seed, steps: 11 });
  expect(run.curvature.map).toEqual(map);
});

test("the spectrum is measured at the last checkpoint, in the steps of the recipe", async () => {
  const { spectrum, trained } = run;
  if (spectrum === null || trained === null) throw new Error("no spectrum");
  expect(spectrum.checkpoint).toBe(checkpointCount(trained) - 1);
  expect(spectrum.steps).toBe(12);
  const exact = await eigenvaluesAt(theta);
  expect(spectrum.eigenvalues.length).toBe(2);
  expect(spectrum.eigenvalues[0]).toBeCloseTo(exact[0], 4);
});

test("an eigenvector axis is the eigenvector of its rank, counted from its end", async () => {
  const { axes } = run;
  if (axes === null) throw new Error("no axes");
  const exact = await eigenvaluesAt(theta);
  const size = theta.length;
  for (const [axis, value] of [exact[1], exact[size - 1]].entries()) {
    const direction = axes.directions.subarray(axis * size, (axis + 1) * size);
    const image = new Float32Array(size);
    await objective.hessianVector(theta, direction, image);
    expect(dot(direction, image)).toBeCloseTo(value, 4);
  }
});

test("a point of the plane has as many eigenvalues as the recipe asks for", async () => {
  const { axes } = run;
  if (axes === null) throw new Error("no axes");
  const at = { alpha: 0.3, beta: -0.5 };
  const point = await inspectPointWith(crew)(run, at, { ...options, onProgress() {} });
  const exact = await eigenvaluesAt(pointOfPlane(axes, at.alpha, at.beta));
  expect(point?.eigenvalues.length).toBe(2);
  expect(point?.eigenvalues[0]).toBeCloseTo(exact[0], 4);
});
