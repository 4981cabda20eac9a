/**
 * What a queue costs: `npm run bench-queue`. The same cells on one thread, without a queue and by a worker
 * that takes them from a Redis of this machine; both are up before the clock starts.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { loadCluster } from "../scripts/cluster";
import { commandLine, runProgram, UsageError, wholeNumber } from "../scripts/commandLine";
import { threadWorker } from "../scripts/study/threadWorker";
import { STUDY_SILENCE } from "../src/lab/client/watchdog";
import { workerCrew } from "../src/lab/client/workerCrew";
import { runStudy, type StudyRun } from "../src/lab/runStudy";
import type { RecipeInput } from "../src/recipe/schema";
import { type Cell, cellsOf } from "../src/study/cell";
import { median } from "../src/study/statistics";
import { missing, redisServer } from "./testing/redisServer";
import { endWorker, startWorker } from "./testing/workers";

const USAGE = `Usage: npm run bench-queue -- [options]
  --rounds n             of each; the median counts (3)
It reads /proc, as Linux has it.`;

/** Cells that differ in their seeds and nothing else. */
function cells(count: number, recipe: RecipeInput): Cell[] {
  return cellsOf({
    id: "bench",
    base: { dataset: { kind: "moons" }, ...recipe },
    variations: { only: { label: "only", change: {} } },
    seeds: count,
    measures: { loss: { kind: "loss" } },
    criterion: null,
  });
}

const CASES = {
  "tiny cells": cells(1000, { dataset: { kind: "moons", samples: 60 }, training: { steps: 5 } }),
  "cells of about a second": cells(20, {
    model: { kind: "mlp", hidden: [64, 64] },
    training: { steps: 3000, batchSize: 64, checkpoints: 1 },
  }),
};

async function main(): Promise<number> {
  const { values, positionals } = commandLine(USAGE, { rounds: { type: "string", default: "3" } });
  if (positionals.length > 0) throw new UsageError(USAGE);
  const rounds = wholeNumber("--rounds", values.rounds, 1, 100);
  const why = missing();
  if (why !== null) throw new UsageError(`There is nothing to measure: ${why}.`);

  const folder = mkdtempSync(join(tmpdir(), "queue-bench-"));
  const redis = await redisServer(folder);
  const worker = await startWorker(redis.url);
  const queue = await (await loadCluster()).openQueue(redis.url, () => {});
  const crew = workerCrew(threadWorker, 1, { most: 1, silence: STUDY_SILENCE });
  const { signal } = new AbortController();
  const everybody = [process.pid, worker.process.pid, redis.pid()];
  const alone = (cells: Cell[]) =>
    taken([process.pid], (onOutcome) =>
      runStudy({ crew, cells, signal, known: new Map(), onOutcome }),
    );
  const queued = (cells: Cell[]) =>
    taken(everybody, (onOutcome) =>
      queue.runStudy({ cells, known: new Map(), onOutcome, fresh: true, onProgress() {} }),
    );
  try {
    console.log(`${cpus()[0].model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
    for (const [name, cells] of Object.entries(CASES)) {
      // Both threads load what they need.
      await alone(cells.slice(0, 1));
      await queued(cells.slice(0, 1));
      const pairs: { alone: Taken; queued: Taken }[] = [];
      for (let round = 0; round < rounds; round++) {
        pairs.push({ alone: await alone(cells), queued: await queued(cells) });
      }
      const each = (of: (pair: { alone: Taken; queued: Taken }) => number): string =>
        `${((1000 * median(pairs.map(of))) / cells.length).toFixed(2)} ms`;
      const idle = median(pairs.map(({ queued }) => 1 - queued.inCells / queued.wall));
      console.log(`${cells.length} ${name}`);
      console.log(`  on a thread: ${each((pair) => pair.alone.wall)} each`);
      console.log(`  more by the queue: ${each((pair) => pair.queued.wall - pair.alone.wall)}`);
      console.log(`  … of processors: ${each((pair) => pair.queued.cpu - pair.alone.cpu)}`);
      console.log(`  of the time, no cell was under way: ${(100 * idle).toFixed(1)} %`);
    }
  } finally {
    crew.dispose();
    await queue.close();
    await endWorker(worker);
    await redis.kill();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** Seconds: by the clock, of processors, and in cells as they were told. */
interface Taken {
  wall: number;
  cpu: number;
  inCells: number;
}

async function taken(
  processes: readonly (number | undefined)[],
  work: (onOutcome: StudyRun["onOutcome"]) => Promise<unknown>,
): Promise<Taken> {
  let inCells = 0;
  const before = processes.map(cpuSeconds);
  const started = performance.now();
  await work((_, outcome, seconds) => {
    if (outcome.status === "failed") throw new Error(outcome.message);
    inCells += seconds;
  });
  const wall = (performance.now() - started) / 1000;
  const cpu = processes.reduce<number>((sum, id, index) => sum + cpuSeconds(id) - before[index], 0);
  return { wall, cpu, inCells };
}

/** What a process has used of processors, in all its threads (proc(5): utime and stime, in hundredths). */
function cpuSeconds(id: number | undefined): number {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

runProgram(main);
