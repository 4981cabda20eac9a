import { beforeAll, expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun, type Trained } from "../results/results";
import { type Look, liveTerrain } from "./liveTerrain";
import type { Executor } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew, directExecutor } from "./worker/directExecutor";

const source = {
  file: null,
  recipe: recipe({
    dataset: { kind: "moons", samples: 64 },
    model: { kind: "mlp", hidden: [8], normalization: "batch" },
    training: { steps: 40, checkpoints: 20 },
    grid: { columns: 3, rows: 3 },
    evaluation: { batchStatistics: "frozen" },
    curvature: { top: 0, bottom: 0 },
  }),
};
let trained: Trained;

beforeAll(async () => {
  const run = await runExperimentWith(directCrew())(emptyRun(source.recipe), "train", {
    backend: "auto",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  if (run.trained === null) throw new Error("not trained");
  trained = run.trained;
});

/** The training as it was after some checkpoints. */
function upTo(count: number): Trained {
  const { checkpoints, history, runningStatistics } = trained;
  const first = (rows: Float32Array) => rows.slice(0, (count * rows.length) / history.step.length);
  return {
    ...trained,
    history: { ...history, step: history.step.slice(0, count) },
    checkpoints: first(checkpoints),
    runningStatistics: first(runningStatistics),
  };
}

/** Looks with a worker of its own (in this thread), and a way to wait for the next look. */
function watching(every: number) {
  const worker = directExecutor();
  const ready = worker.call("start", { backend: "auto" });
  const calls: Promise<unknown>[] = [];
  /** What it was given of the training. */
  const taken: Trained[] = [];
  let asked = (): void => {};
  /** Once the first look has begun. */
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const watched: Executor = {
    dispose: worker.dispose,
    call(job, input, hooks) {
      const call = worker.call(job, input, hooks);
      calls.push(call);
      if ("trained" in input) taken.push(input.trained);
      asked();
      return call;
    },
  };
  const looks: Look[] = [];
  const notices: string[] = [];
  let seen = (_: Look): void => {};
  const live = liveTerrain({
    crew: { ...directCrew(), bystander: () => ready.then(() => watched) },
    source,
    every,
    show(look) {
      looks.push(look);
      seen(look);
    },
    notice: (message) => notices.push(message),
  });
  const nextLook = () =>
    new Promise<Look>((resolve) => {
      // In a later task: by then the next look may begin.
      seen = (look) => setTimeout(() => resolve(look));
    });
  /** Once the worker has nothing more to do. */
  const idle = async () => {
    await Promise.allSettled(calls);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { live, looks, notices, nextLook, begun, idle, taken };
}

test("a look is a complete coarse surface around the newest weights", async () => {
  const { live, nextLook } = watching(1);
  const look = nextLook();
  live.offer(upTo(11));
  const { axes, surface, departure } = await look;
  expect(departure).toEqual({ kind: "live", step: trained.history.step[10] });
  expect(axes?.first.name).toContain("filter-normalized");
  expect(surface?.loss.length).toBe(17 * 17);
  expect(surface?.done.every((flag) => flag === 1)).toBe(true);
  expect(surface?.loss[8 * 17 + 8]).toBe(surface?.originLoss);
  expect(surface?.originLoss).toBeCloseTo(trained.history.trainLoss[10], 5);
});

test("a look takes nothing of the other checkpoints to the worker", async () => {
  const { live, nextLook, taken } = watching(1);
  const look = nextLook();
  const rows = Int32Array.of(0, 1, 2);
  const momentsAlong = { checkpoints: rows, second: upTo(3).checkpoints };
  live.offer({ ...upTo(3), momentsAlong, probes: { checkpoints: rows, measured: [] } });
  await look;
  expect(taken).toHaveLength(1);
  expect(taken[0]).not.toHaveProperty("momentsAlong");
  expect(taken[0]).not.toHaveProperty("probes");
});

test("it looks every so many checkpoints, and passes over those that come while it looks", async () => {
  const { live, looks, nextLook } = watching(5);
  const first = nextLook();
  live.offer(upTo(1));
  live.offer(upTo(9));
  await first;
  live.offer(upTo(3));
  const second = nextLook();
  live.offer(upTo(6));
  await second;
  const steps = [0, 5].map((checkpoint) => trained.history.step[checkpoint]);
  expect(looks.map(({ departure }) => departure)).toEqual(
    steps.map((step) => ({ kind: "live", step })),
  );
});

test("a look that the end of training overtakes is not shown", async () => {
  const { live, looks, notices, begun, idle } = watching(1);
  live.offer(upTo(2));
  await begun;
  live.stop();
  await idle();
  expect(looks).toEqual([]);
  expect(notices).toEqual([]);
});
