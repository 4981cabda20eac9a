/**
 * Which samples a result is measured on, whose batch statistics it uses and where: every number of a
 * run held against a loss that is put together here by hand.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largestEigenvalue } from "../curvature/largestEigenvalue";
import { hessianOperator } from "../curvature/operator";
import { type Dataset, type Samples, take } from "../data/dataset";
import { makeDataset } from "../data/makeDataset";
import { fusedLayersObjective } from "../nn/fusedLayersObjective";
import type { Objective } from "../nn/objective";
import type { BatchStatistics } from "../nn/tensorObjective";
import { axisRange, gridCoordinates } from "../plane/axisRange";
import { dot, unit } from "../plane/vector";
import { recipe } from "../recipe/parse";
import type { EvaluationRecipe, Recipe, RecipeInput } from "../recipe/schema";
import { type AxisSummary, emptyRun, type Run, type Trained } from "../results/results";
import { checkpointCount, parametersAt } from "../results/trained";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const STEPS = 6;

const input: RecipeInput = {
  dataset: { kind: "blobs", samples: 50, testFraction: 0.4, classes: 3, spread: 1.5 },
  model: { kind: "mlp", hidden: [4], activation: "tanh", normalization: "batch" },
  training: { steps: STEPS, checkpoints: STEPS, batchSize: 7, optimizer: { learningRate: 0.2 } },
  grid: { columns: 5, rows: 7 },
  curvature: {
    top: 1,
    bottom: 0,
    lanczosSteps: 30,
    sharpness: {},
    track: { points: 3 },
  },
};

const crew = directCrew();

async function runOf(wanted: Recipe) {
  const run = await runExperimentWith(crew)(emptyRun(wanted), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  const { trained, surface, spectrum, trajectory, curvature } = run;
  const { sharpness, track } = curvature;
  if (!trained || !surface || !spectrum || !trajectory || !sharpness || !track)
    throw new Error("incomplete run");
  return { run, trained, surface, spectrum, trajectory, sharpness, track };
}

const asked = recipe(input);
let data: Dataset;
let whole: Awaited<ReturnType<typeof runOf>>;
const made: Objective[] = [];

async function lossOn(samples: Samples, statistics: BatchStatistics): Promise<Objective> {
  const { inputShape, task } = data;
  const spec = { model: asked.model, inputShape, task };
  const { loss } = asked.training;
  const objective = await fusedLayersObjective({ spec, samples, loss, statistics });
  made.push(objective);
  return objective;
}

beforeAll(async () => {
  data = makeDataset(asked.dataset, asked.seed, null);
  whole = await runOf(asked);
});
afterAll(() => {
  for (const objective of made) objective.dispose();
});

const thetaOf = (trained: Trained) => parametersAt(trained, checkpointCount(trained) - 1);
const largestOf = async (objective: Objective, theta: Float32Array) =>
  (await largestEigenvalue(hessianOperator(objective, theta), theta.length, { seed: 3 }))?.value ??
  Number.NaN;

test("checkpoints are measured on all training samples, and on the test samples under the statistics of those", async () => {
  const { trained } = whole;
  const { history } = trained;
  const training = await lossOn(data.train, { policy: "batch" });
  const testing = await lossOn(data.test, { policy: "recomputed", samples: data.train });
  for (let row = 0; row < checkpointCount(trained); row++) {
    const theta = parametersAt(trained, row);
    const [onTraining, onTest] = [await training.evaluate(theta), await testing.evaluate(theta)];
    expect(history.trainLoss[row]).toBeCloseTo(onTraining.loss, 5);
    expect(history.trainAccuracy[row]).toBeCloseTo(onTraining.accuracy, 6);
    expect(history.testLoss[row]).toBeCloseTo(onTest.loss, 5);
    expect(history.testAccuracy[row]).toBeCloseTo(onTest.accuracy, 6);
  }
  // Had both been the same, none of this would tell them apart.
  expect(history.testAccuracy).not.toEqual(history.trainAccuracy);
  expect(await training.statistics(thetaOf(trained))).toEqual(
    trained.runningStatistics.slice(-trained.runningStatistics.length / checkpointCount(trained)),
  );
});

describe("the surface and the spectrum are measured on the split, the number of samples and the statistics asked for", () => {
  const seen = new Set<number>();
  const evaluations: EvaluationRecipe[] = (["train", "test"] as const).flatMap((split) =>
    (["batch", "frozen", "recomputed"] as const).flatMap((batchStatistics) =>
      [null, 11].map((samples) => ({ split, batchStatistics, samples })),
    ),
  );
  test.each(evaluations)("$split, $batchStatistics, $samples", async (evaluation) => {
    const { split, batchStatistics, samples } = evaluation;
    const { run, trained, surface, spectrum, trajectory } = await runOf(
      recipe({ ...input, evaluation, partners: [{ matching: null }] }),
    );
    const theta = thetaOf(trained);
    const training = await lossOn(data.train, { policy: "batch" });
    const statistics: BatchStatistics = {
      batch: { policy: "batch" } as const,
      frozen: { policy: "frozen", values: await training.statistics(theta) } as const,
      recomputed: { policy: "recomputed", samples: data.train } as const,
    }[batchStatistics];
    const objective = await lossOn(take(data[split], samples), statistics);
    const { loss, accuracy } = await objective.evaluate(theta);
    const center = surface.alpha.indexOf(0) + 5 * surface.beta.indexOf(0);
    expect(surface.originLoss).toBeCloseTo(loss, 5);
    expect(surface.loss[center]).toBe(surface.originLoss);
    expect(surface.accuracy[center]).toBeCloseTo(accuracy, 6);
    expect(trajectory.loss[1]).toBeCloseTo(
      (await objective.evaluate(parametersAt(trained, 1))).loss,
      5,
    );
    expect(spectrum.eigenvalues[0]).toBeCloseTo(await largestOf(objective, theta), 3);
    const [partner] = run.partners;
    expect(run.solutions.map(({ loss }) => loss)).toEqual([
      expect.closeTo((await objective.evaluate(partner.theta)).loss, 5),
    ]);
    seen.add(trajectory.loss[1]);
  });

  test("and these are different numbers", () => {
    // All training samples under their own statistics and under recomputed ones are the same.
    expect(seen.size).toBe(evaluations.length - 1);
  });
});

test("curvature along the run is that of the training loss, whatever the surface is measured on", async () => {
  const evaluation = { split: "test", samples: 11, batchStatistics: "frozen" } as const;
  const other = await runOf(recipe({ ...input, evaluation }));
  expect(other.track).toEqual(whole.track);
  const training = await lossOn(data.train, { policy: "batch" });
  const { checkpoints, sharpness, gradientNorm } = whole.track;
  expect(Array.from(checkpoints)).toEqual([0, 3, 6]);
  for (const [point, checkpoint] of checkpoints.entries()) {
    const theta = parametersAt(whole.trained, checkpoint);
    expect(sharpness[point]).toBeCloseTo(await largestOf(training, theta), 3);
    const gradient = new Float32Array(theta.length);
    await training.gradient(theta, gradient);
    expect(gradientNorm[point]).toBeCloseTo(Math.hypot(...gradient), 5);
  }
});

test("directional sharpness is along the last step", async () => {
  const { trained, sharpness } = whole;
  const objective = await lossOn(data.train, { policy: "batch" });
  const theta = thetaOf(trained);
  const along = async (from: number) => {
    const before = parametersAt(trained, from);
    const direction = unit(theta.map((value, i) => value - before[i]));
    const product = new Float32Array(theta.length);
    await objective.hessianVector(theta, direction, product);
    return dot(direction, product);
  };
  expect(sharpness.directional).toBeCloseTo(await along(STEPS - 1), 4);
  expect(Math.abs((await along(STEPS - 1)) - (await along(0)))).toBeGreaterThan(0.01);
});

test.each<RecipeInput["axes"]>([
  {},
  { first: { kind: "pca", component: 1 }, second: { kind: "random" } },
  { first: { kind: "random" }, second: { kind: "pca" } },
])("an axis without a range contains the path along it, by its own kind: %o", async (axes) => {
  const { run, surface, trajectory } = await runOf(recipe({ ...input, axes }));
  const { first, second } = run.axes as NonNullable<Run["axes"]>;
  if (second === null) throw new Error("no plane");
  const expected = (axis: AxisSummary, path: Float32Array, count: number) =>
    gridCoordinates(axisRange(axis.recipe, path), count);
  expect(surface.alpha).toEqual(expected(first, trajectory.alpha, 5));
  expect(surface.beta).toEqual(expected(second, trajectory.beta, 7));
});

test("a range that is given is kept, and leaves the other to be chosen", async () => {
  const { surface: chosen } = whole;
  const grid = { ...input.grid, alpha: [-2, 2] as [number, number] };
  const { surface } = await runOf(recipe({ ...input, grid }));
  expect(Array.from(surface.alpha)).toEqual([-2, -1, 0, 1, 2]);
  expect(surface.beta).toEqual(chosen.beta);
});
