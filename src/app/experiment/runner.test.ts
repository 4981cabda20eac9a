import { expect, test, vi } from "vitest";
import type { Lab } from "../../lab/client/lab";
import type { RunExperiment, RunOptions, RunPart } from "../../lab/experiment";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run, type Stage, type Surface } from "../../results/results";
import { stagedPicture } from "../store/staged";
import { testStore } from "../testing/testStore";
import { ownRecipe } from "./ownRecipe";
import { pendingStage, trainingGoesOn } from "./pendingStage";
import { createRunner } from "./runner";
import { startingPoint } from "./startingPoint";

function surfaceOf(losses: number[], done = losses.map(() => 1)): Surface {
  return {
    alpha: new Float32Array(losses.length),
    beta: new Float32Array(1),
    loss: Float32Array.from(losses),
    accuracy: new Float32Array(losses.length),
    done: Uint8Array.from(done),
    originLoss: losses[0],
  };
}

interface Begun {
  run: Run;
  from: Stage;
  options: RunOptions;
  end(run: Run): void;
  fail(error: Error): void;
}

/** A store and a runner on a lab whose single run the test drives by hand. */
function workbench(
  backend: Lab["backend"] = async () => ({ backend: "wasm", adapter: "", reason: "chosen" }),
) {
  const store = testStore();
  const runs: Begun[] = [];
  const experiment: RunExperiment = (run, from, options) =>
    new Promise((end, fail) => runs.push({ run, from, options, end, fail }));
  const lab: Lab = {
    run: experiment,
    backend,
    inspect: () => Promise.resolve(null),
    layerWay: () => Promise.resolve(null),
    lookAtStart: () => Promise.resolve(null),
    together: async () => undefined,
    tryWeights: async () => ({ problem: "not here" }),
    probe: () => Promise.resolve(null),
    slice: () => ({ set: () => undefined, stop: () => undefined }),
    dispose: () => undefined,
  };
  const frames: (() => void)[] = [];
  const runner = createRunner(store, lab, (callback) => {
    frames.push(callback);
    return () => frames.splice(frames.indexOf(callback), 1);
  });
  const nextFrame = () => {
    for (const callback of frames.splice(0)) callback();
  };
  /** Starts the recipe and waits until the lab is running it. */
  const start = async (from: Stage) => {
    const ended = runner.start(from);
    const count = runs.length + 1;
    await vi.waitFor(() => expect(runs.length).toBe(count));
    return { ...runs[count - 1], ended };
  };
  return { store, runner, start, frames, nextFrame };
}

test("many updates between two frames are shown once", async () => {
  const { store, start, frames, nextFrame } = workbench();
  const { run, options } = await start("train");
  const before = store.getState().versions.surface;
  run.surface = surfaceOf([1, 2]);
  for (let count = 0; count < 5; count++) options.observer.update(run, "surface");
  expect(frames.length).toBe(1);
  nextFrame();
  expect(store.getState().versions.surface).toBe(before + 1);
  expect(store.getState().run.surface).toBe(run.surface);
});

test("cancelling aborts the signal and keeps what was computed", async () => {
  const { store, runner, start } = workbench();
  const { run, options, end, ended } = await start("train");
  run.surface = surfaceOf([1, Number.NaN], [1, 0]);
  options.observer.update(run, "surface");
  runner.cancel();
  expect(options.signal.aborted).toBe(true);
  end(run);
  await ended;
  expect(store.getState().job).toBeNull();
  expect(store.getState().run.surface?.done[0]).toBe(1);
});

test("a run that was replaced no longer writes anything", async () => {
  const { store, start, nextFrame } = workbench();
  const stale = await start("train");
  const current = await start("train");
  stale.run.surface = surfaceOf([9]);
  stale.options.observer.update(stale.run, "surface");
  stale.end(stale.run);
  await stale.ended;
  nextFrame();
  expect(store.getState().run.surface).toBeNull();
  expect(store.getState().job).not.toBeNull();
  current.end(current.run);
  await current.ended;
  expect(store.getState().job).toBeNull();
});

test("cancelling does not wait for a backend that is still starting", async () => {
  const { store, runner } = workbench(() => new Promise(() => undefined));
  const ended = runner.start("train");
  runner.cancel();
  await ended;
  expect(store.getState().job).toBeNull();
});

test("the picture before stays until the new run has one, marked as what it is", async () => {
  const { store, start, nextFrame } = workbench();
  const before = { ...emptyRun(recipe({ seed: 5 })), surface: surfaceOf([1, 2]) };
  store.getState().showRun(before);
  const { run, options } = await start("train");
  const grow = (part: RunPart, surface: Surface | null) => {
    run.surface = surface;
    options.observer.update(run, part);
    nextFrame();
    return stagedPicture(store.getState()).run;
  };
  expect(grow("trained", null)).toBe(before);
  expect(grow("axes", surfaceOf([0, 0], [0, 0]))).toBe(before);
  expect(store.getState().previous?.run).toBe(before);
  expect(grow("surface", surfaceOf([3, 0], [1, 0])).recipe).toBe(run.recipe);
  expect(store.getState().previous).toBeNull();
});

test("a run that nothing comes of leaves the stage as it was", async () => {
  const { store, runner, start } = workbench();
  const shown = { from: "gallery", key: "a", title: "A", unfinished: false } as const;
  const run = { ...emptyRun(recipe({ seed: 5 })), surface: surfaceOf([1, 2]) };
  const staged = { run, opened: shown, exhibit: "a", savedAs: "b", fileOfRun: "c" };
  store.getState().showRun(run);
  store.getState().setView({ ceiling: 1.5 });
  store.setState(staged);
  const asItWas = () => expect(store.getState()).toMatchObject({ ...staged, job: null });

  const failing = await start("train");
  failing.options.observer.update(failing.run, "data");
  failing.fail(new Error("no samples"));
  await failing.ended;
  asItWas();
  expect(store.getState()).toMatchObject({ failure: "no samples", view: { ceiling: 1.5 } });

  await start("train");
  const replacing = await start("train");
  runner.cancel();
  replacing.end(replacing.run);
  await replacing.ended;
  asItWas();
});

test("a recipe that cannot be run says why, before anything is cleared", async () => {
  const { store, runner } = workbench();
  const run = { ...emptyRun(recipe()), surface: surfaceOf([1, 2]) };
  store.getState().showRun(run);
  store.getState().editRecipe(recipe({ dataset: { kind: "csv", file: "iris.csv" } }));
  await runner.start("train");
  expect(store.getState().failure).toContain("Choose the file again");
  expect(store.getState().run).toBe(run);
});

const brokenOff: Run = {
  ...emptyRun(recipe()),
  trained: { checkpoints: new Float32Array(1), history: { step: [0] } } as never,
  trainingState: {
    step: 40,
    theta: new Float32Array(1),
    previous: new Float32Array(1),
    memory: [],
  },
};

test("a training that was broken off goes on only when asked, and only under its own recipe", async () => {
  const { store, runner, start } = workbench();
  store.getState().showRun(brokenOff);
  expect(trainingGoesOn(recipe(), brokenOff)).toBe(true);
  expect(trainingGoesOn(recipe({ seed: 2 }), brokenOff)).toBe(false);
  expect(startingPoint(brokenOff, "train", recipe({ seed: 2 }), false).trained).toBeNull();
  void runner.goOnTraining();
  expect(store.getState().run.trainingState?.step).toBe(40);
  const { run } = await start("train");
  expect(run.trained).toBeNull();
});

test("a surface that was cut short goes on where it was; another one starts empty", () => {
  const cut: Run = {
    ...brokenOff,
    axes: { directions: new Float32Array(2) } as never,
    surface: surfaceOf([1, 2], [1, 0]),
  };
  const other = recipe({ grid: { columns: 7 } });
  expect(startingPoint(cut, "surface", recipe(), true)).toMatchObject({
    axes: cut.axes,
    surface: cut.surface,
    trainingState: cut.trainingState,
  });
  expect(startingPoint(cut, "surface", other, true).surface).toBeNull();
  const looked: Run = { ...cut, departure: { kind: "live", step: 3 } };
  expect(startingPoint(looked, "surface", recipe(), true).surface).toBeNull();
});

test("weights from files stay known as such when their surface is sampled anew", () => {
  const weights = { file: "net.safetensors", count: 5 };
  const imported: Run = { ...brokenOff, weights, surface: surfaceOf([1, 2]) };
  const other = recipe({ grid: { columns: 7 } });
  for (const stage of ["surface", "spectrum", "curvature"] as const)
    expect(startingPoint(imported, stage, other, true).weights).toBe(weights);
  expect(startingPoint(imported, "train", other, true).weights).toBeUndefined();
});

test("one's own beside a picture is what was changed, or else another seed", () => {
  const picture = recipe({ seed: 7, name: "exhibit" });
  const changed = recipe({ seed: 7, grid: { columns: 11 } });
  expect(ownRecipe(changed, picture, 0.5)).toBe(changed);
  for (const random of [0, 6 / 9998, 0.5, 0.99999]) {
    const own = ownRecipe(picture, picture, random);
    expect(own).toEqual({ ...picture, name: "", seed: own.seed });
    expect(own.seed).not.toBe(7);
    expect(own.seed).toBeLessThanOrEqual(9999);
  }
});

test("a new surface keeps the trained weights and drops what depended on the old axes", async () => {
  const { store, start } = workbench();
  const trained = { checkpoints: new Float32Array(1), history: { step: [0] } } as never;
  store.getState().showRun({ ...emptyRun(recipe()), trained, surface: surfaceOf([1]) });
  const { run } = await start("surface");
  expect(run.trained).toBe(trained);
  expect(run.surface).toBeNull();
});

test("only what a change of the recipe touches is asked for again", () => {
  const trained = { checkpoints: new Float32Array(1) } as never;
  const spectrum = {} as never;
  const done: Run = { ...emptyRun(recipe()), trained, surface: surfaceOf([1, 2]), spectrum };
  expect(pendingStage(recipe(), done)).toBeNull();
  expect(pendingStage(recipe({ seed: 2 }), done)).toBe("train");
  expect(pendingStage(recipe({ grid: { columns: 11 } }), done)).toBe("surface");
  expect(pendingStage(recipe({ curvature: { top: 3 } }), done)).toBe("spectrum");
  expect(pendingStage(recipe(), { ...done, surface: surfaceOf([1, 2], [1, 0]) })).toBe("surface");
  expect(pendingStage(recipe(), { ...done, departure: { kind: "live", step: 3 } })).toBe("surface");
  const withoutWeights: Run = { ...done, trained: null };
  expect(pendingStage(recipe(), withoutWeights)).toBeNull();
  expect(pendingStage(recipe({ grid: { columns: 11 } }), withoutWeights)).toBe("train");
});
