import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { kindOf } from "../catalog/kind";
import { type MeasureKind, measures } from "../catalog/measures";
import type { MeasureDefinition } from "../catalog/measures/definition";
import { worded } from "../language/worded";
import { recipe } from "../recipe/parse";
import { emptyRun, type Run } from "../results/results";
import type { Crew } from "./crew";
import type { RunOptions } from "./experiment";
import { type CallHooks, type Executor, JobFailure, type JobInput, type JobName } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

// Batch normalization leaves single gradients undefined.
const taken = (measures as readonly MeasureDefinition[])
  .filter(({ singleGradients, needsFunction }) => !singleGradients && !needsFunction)
  .map((definition) => ({ kind: kindOf(definition) as MeasureKind }));

const tiny = recipe({
  dataset: { kind: "moons", samples: 40 },
  model: { kind: "mlp", hidden: [4], activation: "tanh", normalization: "batch" },
  training: {
    steps: 120,
    checkpoints: 7,
    batchSize: 8,
    optimizer: { rule: { kind: "adam" } },
    probes: { points: 4, measures: taken },
  },
  grid: { columns: 3, rows: 3 },
  curvature: { top: 0, bottom: 0 },
});

beforeEach(() => {
  // Every look at the clock finds it 40 ms on, so that partial results come every few steps.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 40;
    return now;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function options(from: Partial<RunOptions> = {}): RunOptions {
  const observer = { progress() {}, update() {}, notice() {} };
  return { backend: "wasm", file: null, signal: new AbortController().signal, observer, ...from };
}

/** A crew whose worker ends when it hands over its k-th partial result, for each k in turn. */
function mortalCrew(ends: number[]) {
  const crew = directCrew();
  const resumedAt: number[] = [];
  let life = 0;
  const lead: Executor = {
    ...crew.lead(),
    call<K extends JobName>(job: K, input: JobInput<K>, hooks: CallHooks<K> = {}) {
      if (job !== "train") return crew.lead().call(job, structuredClone(input), hooks);
      const { brokenOff } = input as JobInput<"train">;
      if (brokenOff !== null) resumedAt.push(brokenOff.state.step);
      const end = ends[life++] ?? Number.POSITIVE_INFINITY;
      let partials = 0;
      const dying = new AbortController();
      const signal = AbortSignal.any([dying.signal, ...(hooks.signal ? [hooks.signal] : [])]);
      const done = crew.lead().call(job, structuredClone(input), {
        ...hooks,
        signal,
        onPartial(partial) {
          partials += 1;
          if (partials > end) dying.abort();
          else hooks.onPartial?.(structuredClone(partial));
        },
      });
      return done.then((result) => {
        if (dying.signal.aborted) throw new JobFailure("crashed", worded`gone`);
        return result;
      });
    },
  };
  return { crew: { ...crew, lead: () => lead } satisfies Crew, resumedAt };
}

/** A run without what tells of time. */
const results = ({ provenance: _, ...run }: Run) => run;

test("a training whose worker ends goes on where it was, to the same bits", async () => {
  const whole = await runExperimentWith(directCrew())(emptyRun(tiny), "train", options());
  for (const ends of [[0], [1], [2], [3], [1, 1], [2, 0]]) {
    const { crew, resumedAt } = mortalCrew(ends);
    const run = await runExperimentWith(crew)(emptyRun(tiny), "train", options());
    expect(results(run)).toEqual(results(whole));
    expect(resumedAt.length).toBe(ends[0] === 0 ? 0 : ends.length);
    expect(resumedAt.every((step) => step > 0)).toBe(true);
  }
});

/** A run whose training is cancelled after ten steps, as it would come back from storage. */
async function cancelledRun(): Promise<Run> {
  const controller = new AbortController();
  const { signal } = controller;
  const observer = {
    ...options().observer,
    update: (run: Run) => {
      if ((run.trainingState?.step ?? 0) > 10) controller.abort();
    },
  };
  const start = runExperimentWith(directCrew());
  return structuredClone(await start(emptyRun(tiny), "train", options({ signal, observer })));
}

test("a run that was cancelled, kept and opened again goes on where it was", async () => {
  const whole = await runExperimentWith(directCrew())(emptyRun(tiny), "train", options());
  const kept = await cancelledRun();
  expect(kept.trained?.stopped).toBe("cancelled");
  expect(kept.trainingState?.step).toBe(kept.trained?.steps);
  const before = { backend: "wasm", engine: "fused", adapter: "", workers: 1, seconds: 1000 };
  kept.provenance.train = before;
  const run = await runExperimentWith(directCrew())(kept, "train", options());
  expect(results(run)).toEqual(results(whole));
  expect(run.trainingState).toBeUndefined();
  expect(run.provenance.train?.seconds).toBeGreaterThan(1000);
});

test("a training does not go on with other data", async () => {
  const kept = await cancelledRun();
  if (kept.data === null) throw new Error("The data were not made.");
  const changed = { ...kept, data: { ...kept.data, hash: "00000000" } };
  const going = runExperimentWith(directCrew())(changed, "train", options());
  await expect(going).rejects.toThrow("its data have changed");
});

test("a training that fails keeps all that was done until then, however fast it was", async () => {
  // The second phase is to begin with a layer that there is not.
  const failing = recipe({
    ...tiny,
    training: {
      ...tiny.training,
      probes: undefined,
      phases: [{ steps: 30, interventions: [{ kind: "reinitialize", layers: "one", index: 7 }] }],
    },
  });
  const keptAt = async (milliseconds: number) => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += milliseconds;
      return now;
    });
    const run = emptyRun(failing);
    const going = runExperimentWith(directCrew())(run, "train", options());
    await expect(going).rejects.toThrow("There is no layer");
    return results(run);
  };
  const kept = await keptAt(0.01);
  expect(kept.trained?.history.step.at(-1)).toBe(120);
  expect(kept.trainingState?.step).toBe(120);
  for (const milliseconds of [3, 40, 400]) expect(await keptAt(milliseconds)).toEqual(kept);
});
