import { expect, test } from "vitest";
import { worded } from "../../language/worded";
import { nextTask } from "../../nn/nextTask";
import { recipe } from "../../recipe/parse";
import { type FromWorker, JobFailure, type JobName, type ToWorker } from "../protocol";
import { handlers } from "./handlers";
import type { Handler } from "./job";
import { jobServer } from "./jobServer";
import { createWorkbench } from "./workbench";

const source = { recipe: recipe(), file: null };

/** A server whose `data` and `probe` jobs are these; what it posted, and what was transferred. */
function served(jobs: { data?: Handler<"data">; probe?: Handler<"probe"> }) {
  const posted: FromWorker[] = [];
  const transferred: Transferable[] = [];
  const serve = jobServer({
    handlers: { ...handlers, ...jobs },
    workbench: createWorkbench(),
    post(message, transfer = []) {
      // As between threads: what is transferred is gone here.
      posted.push(structuredClone(message, { transfer }));
      transferred.push(...transfer);
    },
  });
  const call = (id: number, job: JobName) =>
    serve({ kind: "call", id, job, input: source } as ToWorker);
  return { serve, call, posted, transferred };
}

const tasks = async (count: number) => {
  for (let task = 0; task < count; task++) await nextTask();
};

const summary = () => ({
  train: 1,
  test: 0,
  inputShape: [1],
  classes: 2,
  outputs: 2,
  hash: "",
  notes: [],
  preview: { inputs: new Float32Array(1), targets: new Float32Array(1) },
});
const costs = { train: 1, surface: 1, spectrum: 0, curvature: 0, partners: 0 };

test("jobs run one after the other, in their order", async () => {
  const log: string[] = [];
  const { call, posted } = served({
    async data() {
      log.push("data begins");
      await tasks(3);
      log.push("data ends");
      return summary();
    },
    async probe() {
      log.push("probe begins");
      return costs;
    },
  });
  call(1, "data");
  call(2, "probe");
  await tasks(10);
  expect(log).toEqual(["data begins", "data ends", "probe begins"]);
  expect(posted.map((message) => message.kind)).toEqual(["done", "done"]);
});

test("a ping is answered while a job runs", async () => {
  const { serve, call, posted } = served({
    async data() {
      await tasks(20);
      return summary();
    },
  });
  call(1, "data");
  await tasks(2);
  serve({ kind: "ping" });
  expect(posted).toEqual([{ kind: "alive" }]);
  await tasks(30);
  expect(posted.length).toBe(2);
});

test("a cancelled job is told, and one that waits is not begun", async () => {
  let begun = 0;
  const { serve, call, posted } = served({
    async data(_, { signal }) {
      while (!signal.aborted) await nextTask();
      throw new JobFailure("failed", worded`half`);
    },
    async probe() {
      begun += 1;
      return costs;
    },
  });
  call(1, "data");
  call(2, "probe");
  await tasks(2);
  serve({ kind: "cancel", id: 2 });
  serve({ kind: "cancel", id: 1 });
  serve({ kind: "cancel", id: 99 });
  await tasks(10);
  expect(begun).toBe(0);
  expect(posted).toMatchObject([
    { kind: "failed", id: 1, code: "aborted" },
    { kind: "failed", id: 2, code: "aborted" },
  ]);
});

test("a job that fails, or whose result cannot be sent, is reported, and the next one runs", async () => {
  const { call, posted } = served({
    data: () => Promise.reject(new Error("no data")),
    probe: async () => ({ ...costs, point: (() => 1) as unknown as number }),
  });
  call(1, "data");
  call(2, "probe");
  call(3, "data");
  await tasks(10);
  expect(posted).toMatchObject([
    { kind: "failed", id: 1, code: "failed", words: worded`${"no data"}` },
    { kind: "failed", id: 2, code: "failed" },
    { kind: "failed", id: 3, code: "failed" },
  ]);
});

test("arrays of results are handed over, not copied", async () => {
  const result = summary();
  const { call, posted, transferred } = served({ data: async () => result });
  call(1, "data");
  await tasks(5);
  expect(transferred.length).toBe(2);
  expect(result.preview.inputs.length).toBe(0);
  expect(posted).toMatchObject([{ result: { preview: { inputs: new Float32Array(1) } } }]);
});
