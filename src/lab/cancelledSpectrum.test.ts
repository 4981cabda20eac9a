import { expect, test, vi } from "vitest";
import { worded } from "../language/worded";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import type { Crew } from "./crew";
import { type CallHooks, type Executor, JobFailure, type JobInput, type JobName } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const tiny = recipe({
  dataset: { kind: "moons", samples: 40 },
  model: { kind: "mlp", hidden: [4], activation: "tanh" },
  training: { steps: 20, checkpoints: 5, batchSize: 8 },
  grid: { columns: 3, rows: 3 },
  curvature: { top: 2, bottom: 1, lanczosSteps: 10 },
});

test("a spectrum that is cancelled stays as far as it had come, even if the worker answers late", async () => {
  // Every look at the clock finds it a second on, so that a partial result comes after the first step.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    now += 1000;
    return now;
  });
  const crew = directCrew();
  const controller = new AbortController();
  const lead: Executor = {
    ...crew.lead(),
    call<K extends JobName>(job: K, input: JobInput<K>, hooks: CallHooks<K> = {}) {
      if (job !== "spectrum") return crew.lead().call(job, input, hooks);
      return new Promise((_, reject) => {
        const onPartial: CallHooks<K>["onPartial"] = (partial) => {
          hooks.onPartial?.(partial);
          controller.abort();
          reject(new JobFailure("aborted", worded`Cancelled.`));
        };
        crew.lead().call(job, input, { onPartial }).catch(reject);
      });
    },
  };
  const late: Crew = { ...crew, lead: () => lead };
  const run = await runExperimentWith(late)(emptyRun(tiny), "train", {
    backend: "wasm",
    file: null,
    signal: controller.signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  clock.mockRestore();
  expect(run.spectrum).toMatchObject({ steps: 1 });
  expect(run.spectrum?.eigenvalues).toHaveLength(1);
  expect(run.provenance.spectrum).toBeDefined();
});
