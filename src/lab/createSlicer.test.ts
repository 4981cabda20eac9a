import { beforeAll, expect, test } from "vitest";
import { take } from "../data/dataset";
import { makeDataset } from "../data/makeDataset";
import { projectTrajectory } from "../landscape/projectTrajectory";
import { fusedObjective } from "../nn/fusedObjective";
import { pointOfPlane } from "../plane/pointOfPlane";
import { recipe } from "../recipe/parse";
import { emptyRun, type Run } from "../results/results";
import type { SampleChanges } from "../results/sampleChanges";
import { createSlicer } from "./createSlicer";
import { runExperimentWith } from "./runExperiment";
import { restingKnobs, type Sliceable, sliceable } from "./sliceable";
import type { Slice, SliceKnobs, SliceOptions } from "./slicer";
import { outcomeOf } from "./testing/everyResult";
import { directCrew } from "./worker/directExecutor";

const crew = directCrew();
let run: Sliceable;

beforeAll(async () => {
  const wanted = recipe({
    dataset: { kind: "moons", samples: 64 },
    model: { kind: "mlp", hidden: [8], activation: "tanh" },
    training: { steps: 40, checkpoints: 20, optimizer: { learningRate: 0.2 } },
    grid: { columns: 31, rows: 27 },
    curvature: { top: 0, bottom: 0 },
  });
  const finished = await runExperimentWith(crew)(emptyRun(wanted), "train", {
    backend: "auto",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  if (!sliceable(finished)) throw new Error("the run is incomplete");
  run = finished;
});

interface Shown {
  slice: Slice;
  detail: "coarse" | "fine";
}

/** Slices `of` through some turns of the knobs, until the fine surface of the last is complete. */
function slice(of: Run, ...turns: SliceKnobs[]): Promise<{ shown: Shown[]; third: string }> {
  const shown: Shown[] = [];
  let third = "";
  return new Promise((resolve, reject) => {
    const options: SliceOptions = {
      backend: "auto",
      file: null,
      onReady(name) {
        third = name;
        for (const knobs of turns) slicer.set(knobs);
      },
      async onSurface(part, detail, milliseconds) {
        // On a busy machine a fine surface is shown while it fills in.
        if (milliseconds === null) return;
        shown.push({ slice: part, detail });
        if (detail === "coarse") return;
        slicer.stop();
        resolve({ shown, third });
      },
      onSampleChanges() {},
      notice() {},
      onFailure: (message) => reject(new Error(message)),
    };
    const slicer = createSlicer(crew, of, options);
  });
}

const turned = () => ({ tilts: [35, -20], center: 7.5, samples: 40, rescale: 1 });

test("with the knobs at rest the slice is the run's own surface, bit for bit", async () => {
  const { shown } = await slice(run, restingKnobs(run));
  const { surface, trajectory, axes, departure } = shown[shown.length - 1].slice;
  expect(surface?.loss).toEqual(run.surface.loss);
  expect(surface?.originLoss).toBe(run.surface.originLoss);
  expect(trajectory?.loss).toEqual(run.trajectory?.loss);
  expect(axes?.directions).toEqual(run.axes.directions);
  expect(departure).toBeUndefined();
});

test("only the last of many turns is measured, coarse first, and its fine surface is repeatable", async () => {
  const [other, last] = [{ ...turned(), tilts: [80, 0] }, turned()];
  const { shown, third } = await slice(run, other, restingKnobs(run), last);
  expect(shown.map(({ detail }) => detail)).toEqual(["coarse", "fine"]);
  expect(third).toMatch(/^PC 3/);
  const [coarse, fine] = shown.map((one) => one.slice);
  expect(coarse.surface?.loss.length).toBeLessThanOrEqual(25 * 25);
  expect(fine.surface?.loss.length).toBe(31 * 27);
  expect(fine.departure).toEqual({ kind: "slice", third, ...last });
  const again = await slice(run, last);
  expect(again.shown[1].slice.surface?.loss).toEqual(fine.surface?.loss);
});

test("a slice's surface is the loss on its own plane, over the samples that it says", async () => {
  const { shown } = await slice(run, turned());
  const { axes, surface } = shown[1].slice;
  if (axes === null || surface === null) throw new Error("no surface");
  const { train, inputShape, task } = makeDataset(run.recipe.dataset, run.recipe.seed, null);
  const objective = await fusedObjective({
    spec: { model: run.recipe.model, inputShape, task },
    samples: take(train, 40),
    loss: { kind: "cross-entropy" },
  });
  for (const [column, row] of [
    [0, 0],
    [30, 5],
    [12, 26],
  ]) {
    const theta = pointOfPlane(axes, surface.alpha[column], surface.beta[row]);
    const { loss } = await objective.evaluate(theta);
    expect(surface.loss[31 * row + column] / loss).toBeCloseTo(1, 4);
  }
  objective.dispose();
});

test("the path keeps its true loss and meets the plane at the center", async () => {
  const { shown } = await slice(run, { ...restingKnobs(run), tilts: [50, 10], center: 5 });
  const { axes, trajectory } = shown[1].slice;
  if (axes === null || trajectory === null) throw new Error("no path");
  expect(trajectory.loss).toEqual(run.trajectory?.loss);
  expect(trajectory.planeLoss[5]).toBeCloseTo(trajectory.loss[5], 5);
  expect(trajectory.residual[5]).toBe(0);
  const expected = await projectTrajectory(run.trained.checkpoints, axes.origin, axes.directions);
  trajectory.alpha.forEach((alpha, t) => {
    expect(alpha).toBeCloseTo(expected.alpha[t], 4);
    expect(trajectory.residual[t]).toBeCloseTo(expected.residual[t], 4);
  });
});

test("other samples change the path's losses to their mean", async () => {
  const { shown } = await slice(run, { ...restingKnobs(run), samples: 16 });
  const { trajectory } = shown[1].slice;
  expect(trajectory?.loss).not.toEqual(run.trajectory?.loss);
  expect(trajectory?.planeLoss.at(-1)).toBe(trajectory?.loss.at(-1));
});

test("rescaled weights leave a filter-normalized surface as it is, and change a raw one", async () => {
  const slicedBy = async (normalization: "filter" | "none", rescale: number) => {
    const wanted = recipe({
      dataset: { kind: "moons", samples: 64 },
      model: { kind: "mlp", hidden: [8], activation: "relu" },
      training: { steps: 40, checkpoints: 4 },
      axes: { first: { kind: "random" }, second: { kind: "random", index: 1 }, normalization },
      grid: { columns: 7, rows: 7, alpha: [-1, 1], beta: [-1, 1] },
      curvature: { top: 0, bottom: 0 },
    });
    const { run: of } = await outcomeOf(crew, wanted);
    const knobs = { ...restingKnobs(of as Sliceable), rescale };
    const { shown } = await slice(of, knobs);
    return { of, slice: shown[shown.length - 1].slice };
  };
  const kept = await slicedBy("filter", 8);
  const before = kept.of.surface;
  const after = kept.slice.surface;
  if (before === null || after === null) throw new Error("no surface");
  before.loss.forEach((loss, k) => {
    expect(after.loss[k] / loss).toBeCloseTo(1, 4);
  });
  expect(after.originLoss / before.originLoss).toBeCloseTo(1, 5);
  expect(kept.slice.trajectory).toBeNull();
  expect(kept.slice.departure).toMatchObject({ rescale: 8 });
  const raw = await slicedBy("none", 8);
  const changes = raw.slice.surface?.loss.map((loss, k) =>
    Math.abs(loss - (raw.of.surface?.loss[k] ?? 0)),
  );
  expect(Math.max(...(changes ?? []))).toBeGreaterThan(1);
  expect((raw.slice.surface?.originLoss ?? 0) / (raw.of.surface?.originLoss ?? 1)).toBeCloseTo(
    1,
    5,
  );
});

test("a run without weights says that it must be trained", async () => {
  const bare = { ...run, trained: { ...run.trained, checkpoints: new Float32Array() } };
  await expect(slice(bare, restingKnobs(run))).rejects.toThrow("Train the network first");
});

test("other jobs of the same worker between two turns do no harm", async () => {
  const turns = [turned(), { ...turned(), samples: 24 }];
  const alone = await slice(run, ...turns);
  const other = { ...run.recipe, evaluation: { ...run.recipe.evaluation, samples: 10 } };
  const disturbed = slice(run, ...turns);
  for (let k = 0; k < 3; k++)
    await crew.lead().call("probe", { recipe: other, file: null, workers: 1, startUp: 0 });
  const last = (await disturbed).shown.at(-1)?.slice.surface;
  expect(last?.loss).toEqual(alone.shown.at(-1)?.slice.surface?.loss);
});

/** What is told of the samples after some turns of the knobs, the first complete one. */
function settling(of: Run, knobs: SliceKnobs): Promise<SampleChanges | null> {
  return new Promise((resolve, reject) => {
    const slicer = createSlicer(crew, of, {
      backend: "auto",
      file: null,
      onReady: () => slicer.set(knobs),
      onSurface: async () => {},
      onSampleChanges(changes) {
        slicer.stop();
        resolve(changes);
      },
      notice: (message) => reject(new Error(message)),
      onFailure: (message) => reject(new Error(message)),
    });
  });
}

test("how the turned plane settles with its samples is told by their single losses", async () => {
  const recipeOf = (samples: number) =>
    recipe({
      dataset: { kind: "moons", samples, testFraction: 0 },
      model: { kind: "mlp", hidden: [4], activation: "tanh" },
      training: { steps: 10, checkpoints: 4 },
      grid: { columns: 5, rows: 5 },
      evaluation: { samples: 60 },
      curvature: { top: 0, bottom: 0 },
    });
  const of = (await outcomeOf(crew, recipeOf(130))).run as Sliceable;
  const knobs = { ...restingKnobs(of), tilts: [30, 0], samples: 20 };
  const changes = await settling(of, knobs);
  if (changes === null) throw new Error("it has too few samples");
  const { shown } = await slice(of, knobs);
  const { axes, surface } = shown[shown.length - 1].slice;
  if (axes === null || surface === null) throw new Error("no surface");
  const { train, inputShape, task } = makeDataset(of.recipe.dataset, of.recipe.seed, null);
  const objective = await fusedObjective({
    spec: { model: of.recipe.model, inputShape, task },
    samples: train,
    loss: { kind: "cross-entropy" },
  });
  // The first range of k is from 50 to 54: 50·(130/50)^(1/12) is 54.1.
  let sum = 0;
  for (const beta of surface.beta)
    for (const alpha of surface.alpha) {
      const theta = pointOfPlane(axes, alpha, beta);
      let total = 0;
      for (let k = 0; k < 55; k++) {
        const { loss } = await objective.gradient(theta, theta.slice(), Int32Array.of(k));
        if (k >= 50) sum += Math.abs((total + loss) / (k + 1) - total / k);
        total += loss;
      }
    }
  objective.dispose();
  expect(changes.points).toBe(25);
  expect(changes.change[0] / (sum / (25 * 5))).toBeCloseTo(1, 4);
  expect(changes.slope).toBeLessThan(0);

  const few = (await outcomeOf(crew, recipeOf(80))).run as Sliceable;
  expect(await settling(few, { ...restingKnobs(few), samples: 20 })).toBeNull();
});
