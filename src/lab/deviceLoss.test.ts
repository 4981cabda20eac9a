import { expect, test } from "vitest";
import { worded } from "../language/worded";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import type { Crew } from "./crew";
import type { BackendChoice, RunOptions } from "./experiment";
import { type Executor, JobFailure } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const tiny = recipe({
  dataset: { kind: "moons", samples: 40 },
  model: { kind: "mlp", hidden: [4], activation: "tanh" },
  training: { steps: 20, checkpoints: 5 },
  grid: { columns: 21, rows: 21 },
  curvature: { top: 0, bottom: 0 },
});

function options(notices: string[]): RunOptions {
  return {
    backend: "cpu",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice: (message) => notices.push(message) },
  };
}

/** A crew whose device is lost in the middle of its first surface. */
function fragileCrew(): { crew: Crew; started: BackendChoice[]; sampled: () => number } {
  const crew = directCrew();
  const started: BackendChoice[] = [];
  let points = 0;
  /** A worker that is lost for good after a number of tiles. */
  const worker = (lifetime: number): Executor => {
    let tiles = 0;
    return {
      ...crew.lead(),
      call: (job, input, hooks) => {
        if (job === "sample") {
          if (++tiles > lifetime)
            return Promise.reject(new JobFailure("device-lost", worded`gone`));
          points += (input as { coefficients: Float32Array }).coefficients.length / 2;
        }
        return crew.lead().call(job, input, hooks);
      },
    };
  };
  const start: Crew["start"] = (choice) => {
    started.push(choice);
    return crew.start(choice === "wasm" ? "cpu" : choice);
  };
  const [fragile, whole] = [worker(2), worker(Number.POSITIVE_INFINITY)];
  const lead = () => (started.length === 1 ? fragile : whole);
  return { crew: { ...crew, start, lead }, started, sampled: () => points };
}

test("a lost device is reported, and the surface goes on from the points done", async () => {
  const whole = await runExperimentWith(directCrew())(emptyRun(tiny), "train", options([]));
  const notices: string[] = [];
  const { crew, started, sampled } = fragileCrew();
  const run = await runExperimentWith(crew)(emptyRun(tiny), "train", options(notices));
  expect(started).toEqual(["cpu", "wasm"]);
  expect(notices.join()).toContain("graphics device was lost");
  expect(run.surface?.loss).toEqual(whole.surface?.loss);
  expect(sampled()).toBe(21 * 21);
});
