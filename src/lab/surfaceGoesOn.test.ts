import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import type { RunOptions } from "./experiment";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const tiny = recipe({
  dataset: { kind: "moons", samples: 40 },
  model: { kind: "mlp", hidden: [4], activation: "tanh" },
  training: { steps: 20, checkpoints: 5 },
  grid: { columns: 5, rows: 5 },
  curvature: { top: 0, bottom: 0 },
});

const options = (): RunOptions => ({
  backend: "wasm",
  file: null,
  signal: new AbortController().signal,
  observer: { progress() {}, update() {}, notice() {} },
});

test("a surface that is partly there is completed, and what is there is not sampled again", async () => {
  const experiment = runExperimentWith(directCrew());
  const whole = await experiment(emptyRun(tiny), "train", options());
  const part = structuredClone(whole);
  if (whole.surface === null || part.surface === null) throw new Error("no surface");
  const { loss, done } = part.surface;
  for (let point = 0; point < loss.length; point++) {
    // Another number tells that a point was left alone.
    if (point % 3 === 0) loss[point] = 42;
    else done[point] = 0;
  }
  const run = await experiment(part, "surface", options());
  expect(run.axes).toBe(part.axes);
  const expected = whole.surface.loss.map((value, point) => (point % 3 === 0 ? 42 : value));
  expect(run.surface?.loss).toEqual(expected);
  expect(run.surface?.done.every(Boolean)).toBe(true);
});
