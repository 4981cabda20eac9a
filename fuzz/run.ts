/**
 * `npm run fuzz`: reads damaged inputs until their number is reached; counts them, and says which made
 * a reader fail (an error that is not in words for the user), hang, or take too long. An input follows
 * from seed and number: `--from 123 --inputs 1` repeats one. Ends with 1 on any failure.
 */
import { Worker } from "node:worker_threads";
import { commandLine, known, runProgram, UsageError, wholeNumber } from "../scripts/commandLine";
import type { FuzzTarget } from "./target";
import { targets } from "./targets";
import type { Assignment, Report, Slowest } from "./thread";

const USAGE = `Usage: npm run fuzz -- <reader>…|all [options]
  --inputs n             how many (100000)
  --seed n               of what is damaged, and how (1)
  --from n               the first input's number (0)
  --slow milliseconds    after which an input is given up (5000)`;

/** Between looks at where a thread is. */
const WATCH = 500;

/** Node 20 starts threads without the loader of TypeScript that the program itself runs under. */
const START = `
  import("tsx/esm/api").then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL("./thread.ts", import.meta.url).href)});
  });
`;

interface Batch {
  slowest: Slowest | null;
  /** Number of the first input not yet read. */
  next: number;
  faults: { index: number; message: string }[];
  hung: number | null;
}

/** One thread's work, ended when an input takes longer than is allowed. */
function runBatch(assignment: Assignment, slow: number): Promise<Batch> {
  const { shared } = assignment;
  return new Promise((resolve, reject) => {
    const thread = new Worker(START, { eval: true, workerData: assignment });
    const batch: Batch = { slowest: null, next: assignment.from, faults: [], hung: null };
    let seen = { index: -1, since: performance.now() };
    const watch = setInterval(() => {
      const index = Atomics.load(shared, 0);
      if (index !== seen.index) seen = { index, since: performance.now() };
      else if (index >= 0 && performance.now() - seen.since > slow) {
        batch.hung = index;
        batch.next = index + 1;
        void thread.terminate();
      }
    }, WATCH);
    thread.on("message", (report: Report) => {
      if (report.kind === "fault") batch.faults.push(report);
      else {
        batch.slowest = report.slowest;
        batch.next = report.next;
      }
    });
    thread.on("error", reject);
    thread.on("exit", () => {
      clearInterval(watch);
      resolve(batch);
    });
  });
}

interface Wanted {
  inputs: number;
  seed: number;
  from: number;
  slow: number;
}

/** Reads a reader's inputs and prints what came of them. Returns how many failed. */
async function fuzz(
  { name, threadLasts }: FuzzTarget,
  { inputs, seed, from, slow }: Wanted,
): Promise<number> {
  const end = from + inputs;
  const shared = new Int32Array(new SharedArrayBuffer(12));
  let slowest: Slowest = { index: from, milliseconds: 0 };
  let failures = 0;
  const fail = (words: string) => {
    failures += 1;
    process.stderr.write(`${name}: ${words}\n`);
  };
  const start = performance.now();
  for (let next = from; next < end; ) {
    shared[0] = -1;
    const to = Math.min(end, next + threadLasts);
    const batch = await runBatch({ name, seed, from: next, to, shared }, slow);
    const { faults, hung, next: after } = batch;
    for (const { index, message } of faults) fail(`input ${index}: ${message}`);
    if (hung !== null) fail(`input ${hung} took more than ${slow} ms and was given up`);
    if (batch.slowest !== null && batch.slowest.milliseconds > slowest.milliseconds) {
      slowest = batch.slowest;
    }
    if (after === next) throw new Error(`The thread ended without a word at input ${next}.`);
    next = after;
  }
  const { index, milliseconds } = slowest;
  if (milliseconds > slow) fail(`input ${index} took ${Math.round(milliseconds)} ms`);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${name}: ${inputs} inputs in ${seconds.toFixed(0)} s (${Math.round(inputs / seconds)}/s), ` +
      `${shared[1]} accepted, ${shared[2]} refused, ${failures} failures; ` +
      `slowest ${milliseconds.toFixed(1)} ms (input ${index})\n`,
  );
  return failures;
}

async function main(): Promise<number> {
  const { values, positionals } = commandLine(USAGE, {
    inputs: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    slow: { type: "string", default: "5000" },
  });
  const whole = (name: keyof typeof values, least = 0) =>
    wholeNumber(`--${name}`, values[name], least, 2 ** 31);
  const wanted = {
    inputs: whole("inputs", 1),
    seed: whole("seed"),
    from: whole("from"),
    slow: whole("slow", 1),
  };
  const names = targets.map(({ name }) => name);
  const readers = known(positionals, [...names, "all"], "reader");
  if (readers.length === 0) throw new UsageError(USAGE);
  let failures = 0;
  for (const target of targets)
    if (readers.includes("all") || readers.includes(target.name)) {
      failures += await fuzz(target, wanted);
    }
  return failures === 0 ? 0 : 1;
}

runProgram(main);
