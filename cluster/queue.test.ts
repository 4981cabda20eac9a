/** Studies on a real Redis with real workers; docs/clusters.md says what is held here. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadCluster } from "../scripts/cluster";
import { cancelStudies } from "../scripts/study/onQueue";
import { runStudies } from "../scripts/study/run";
import { outcomeOf } from "../src/lab/testing/everyResult";
import { directCrew, directExecutor } from "../src/lab/worker/directExecutor";
import { recipe } from "../src/recipe/parse";
import { outcomeJson } from "../src/study/outcomeJson";
import type { QueueView } from "./testing/queueView";
import { missing, type RedisServer, redisServer } from "./testing/redisServer";
import { until } from "./testing/until";
import { endWorker, startWorker, type WorkerProcess } from "./testing/workers";

const why = missing();
if (why !== null) console.warn(`Studies on a queue are not tested: ${why}`);

describe.skipIf(why !== null)("a queue", () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-"));
  let redis: RedisServer;
  let view: QueueView;
  let workers: WorkerProcess[] = [];
  let told: string[];

  beforeAll(async () => {
    redis = await redisServer(folder);
    view = (await import("./testing/queueView")).queueView(redis.url);
  });
  afterAll(async () => {
    await view.close();
    await redis.kill();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    told = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
    vi.spyOn(console, "log").mockImplementation((text) => void told.push(String(text)));
  });
  afterEach(async () => {
    await Promise.all(workers.map(endWorker));
    workers = [];
  });

  const start = async (...options: string[]): Promise<WorkerProcess> => {
    const worker = await startWorker(redis.url, ...options);
    workers.push(worker);
    return worker;
  };

  /** A study of so many runs, its results with a queue and without, each in a folder of its own. */
  function studyOf(name: string, seeds: number, training: object) {
    const path = join(folder, `${name}.json`);
    const study = {
      id: name,
      base: { dataset: { kind: "moons", samples: 60 }, model: { kind: "mlp", hidden: [8] } },
      variations: { only: { change: { training: { checkpoints: 1, ...training } } } },
      seeds,
      measures: { loss: { kind: "loss" }, lambda: { kind: "sharpness" } },
    };
    writeFileSync(path, JSON.stringify(study));
    const run = (out: string, queue: string | null) => {
      mkdirSync(join(folder, out), { recursive: true });
      const rest = { seeds: null, shard: null, workers: 1, fresh: false } as const;
      return runStudies({ name: "run", studies: [path], out: join(folder, out), queue, ...rest });
    };
    const results = (out: string) =>
      readFileSync(join(folder, out, `${name}.results.json`), "utf8");
    return {
      path,
      queued: () => run("queued", redis.url),
      async expectSame() {
        expect(await run("alone", null)).toBe(0);
        expect(results("queued")).toBe(results("alone"));
        expect(results("queued").match(/"finished"/g)).toHaveLength(seeds);
      },
    };
  }

  /** Stops a process while it has a run under way. @returns the run. */
  async function stopInMidRun({ name, process }: WorkerProcess): Promise<string> {
    for (;;) {
      await until(async () => (await view.underWayAt(name)) !== null);
      process.kill("SIGSTOP");
      const run = await view.underWayAt(name);
      if (run !== null) return run;
      process.kill("SIGCONT");
    }
  }

  test("every run is once in the result, bit for bit as on one machine, though a worker is killed, another sleeps past its lock and the queue loses its power", async () => {
    const study = studyOf("hard", 6, { steps: 3000 });
    const [killed, asleep, steady] = await Promise.all([0, 1, 2].map(() => start("--lock", "2")));
    const done = study.queued();
    const [, lost] = await Promise.all([stopInMidRun(killed), stopInMidRun(asleep)]);
    killed.process.kill("SIGKILL");
    await redis.kill();
    await redis.start();
    await until(async () => (await view.workerOf(lost)) === steady.name);
    asleep.process.kill("SIGCONT");
    expect(await done).toBe(0);
    await study.expectSame();
    expect(asleep.process.exitCode).toBeNull();
    expect(told.filter((line) => /hard: only, seed \d, [\d.]+ s\n$/.test(line))).toHaveLength(12);
  });

  test("answers that cannot be are refused, and the runs done again elsewhere", async () => {
    const study = studyOf("hostile", 3, { steps: 5 });
    const done = study.queued();
    const finished = (values: unknown) => ({ status: "finished", values });
    const answers: ((id: string) => unknown)[] = [
      () => ({ id: "0".repeat(32), result: finished({ loss: [1], lambda: [1] }) }),
      (id) => ({ id, result: finished({ loss: Number.NaN, lambda: [1] }) }),
      (id) => ({ id, result: finished({ loss: [1] }) }),
      (id) => ({ id, result: finished({ loss: [1], lambda: ["1"] }) }),
      () => "x".repeat(2 ** 24),
      () => null,
    ];
    for (const answer of answers) {
      const taken = await view.take("liar");
      await taken.answer(answer(String(taken.job.id)));
    }
    await honest(3);
    expect(await done).toBe(0);
    expect(told.filter((line) => /answer of liar .* refused/.test(line))).toHaveLength(
      answers.length,
    );
    await study.expectSame();
  });

  /** Does what waits as it should be. */
  async function honest(runs: number): Promise<void> {
    const executor = directExecutor();
    await executor.call("start", { backend: "wasm" });
    for (let run = 0; run < runs; run++) {
      const { job, answer } = await view.take("honest");
      const outcome = await executor.call("cell", job.data);
      await answer({ id: job.id, result: outcomeJson(outcome) });
    }
  }

  test("Ctrl+C leaves the queue to finish, the same command goes on, and --cancel takes out what waits", async () => {
    const study = studyOf("long", 3, { steps: 6 });
    const leave = async () => {
      const running = study.queued();
      await until(async () => (await view.waiting()) > 0);
      process.emit("SIGINT");
      expect(await running).toBe(3);
    };
    await leave();
    expect(await view.waiting()).toBe(3);
    await honest(1);
    const named = { studies: [study.path], seeds: null, queue: redis.url };
    expect(await cancelStudies({ name: "cancel", ...named })).toBe(0);
    expect(told.at(-1)).toMatch(/^2 runs are taken out/);
    expect(await view.waiting()).toBe(0);

    await leave();
    expect(await view.waiting()).toBe(2);
    await honest(2);
    expect(await study.queued()).toBe(0);
    await study.expectSame();
  });

  test("a worker says that it takes nothing of another version, fails what it cannot read, shares a surface, and stops when it was refused", async () => {
    await view.add("other", {}, 999);
    const worker = await start();
    await until(async () => /1 runs of version 999 wait/.test(worker.printed()));

    await view.add("unreadable", { recipe: { model: { kind: "oracle" } }, measures: {} });
    const asked = recipe({
      dataset: { kind: "moons", samples: 60 },
      training: { steps: 20, checkpoints: 10 },
      grid: { columns: 27, rows: 19 },
      curvature: { top: 0, bottom: 0 },
    });
    const queue = await (await loadCluster()).openQueue(redis.url, () => {});
    const [far, near] = [
      await outcomeOf(queue.crew(directCrew()), asked),
      await outcomeOf(directCrew(), asked),
    ];
    await queue.close();
    expect(far.failure).toBeNull();
    expect(await view.tiles()).toBe(Math.ceil((27 * 19) / 2));
    expect(far.run.surface).toEqual(near.run.surface);
    expect(await view.answerTo("unreadable")).toMatchObject({
      failed: expect.stringContaining("bring it up to date"),
    });

    await view.add("f".repeat(32), { refused: [worker.name] });
    expect(await worker.exited).toBe(1);
    expect(worker.printed()).toContain("An answer of this worker was refused");
    expect(await view.waiting()).toBe(1);
    expect(await view.waitingOf(999)).toBe(1);
  });
});
