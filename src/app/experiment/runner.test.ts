import { expect, test, vi } from "vitest";
import type { Lab } from "../../lab/client/lab";
import type { RunExperiment, RunOptions } from "../../lab/experiment";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run, type Stage, type Surface } from "../../results/results";
import { defaultView } from "../../snapshot/view";
import { createAppStore } from "../store/store";
import { pendingStage } from "./pendingStage";
import { createRunner } from "./runner";

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

/** A store and a runner on a lab whose single run the test drives by hand. */
function workbench(
  backend: Lab["backend"] = async () => ({ backend: "wasm", adapter: "", reason: "chosen" }),
) {
  const store = createAppStore({
    recipe: recipe(),
    view: defaultView,
    settings: { theme: "auto", backend: "auto" },
    panels: { recipe: true, numbers: true },
  });
  const runs: { run: Run; from: Stage; options: RunOptions; end(run: Run): void }[] = [];
  const experiment: RunExperiment = (run, from, options) =>
    new Promise((end) => runs.push({ run, from, options, end }));
  const lab: Lab = {
    run: experiment,
    backend,
    inspect: () => Promise.resolve(null),
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
