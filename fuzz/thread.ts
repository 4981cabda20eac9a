/** Feeds one reader its inputs, in a thread that may be ended when the reader hangs. */
import { parentPort, workerData } from "node:worker_threads";
import { stream } from "../src/random/stream";
import { attempt, type Outcome } from "./target";
import { targets } from "./targets";

export interface Assignment {
  name: string;
  seed: number;
  from: number;
  to: number;
  /** Number of the input being read, for the watcher. */
  position: Int32Array<SharedArrayBuffer>;
}

/** What the thread tells: at its end, before it has itself replaced, and whenever a reader fails. */
export type Report =
  | { kind: "fault"; index: number; message: string }
  | { kind: "counts"; counts: Counts; next: number };

export interface Counts {
  accepted: number;
  refused: number;
  /** Of reading alone, in milliseconds. */
  slowest: { index: number; milliseconds: number };
}

const { name, seed, from, to, position } = workerData as Assignment;
const target = targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`There is no reader ${name}.`);

const post = (report: Report) => parentPort?.postMessage(report);
const counts: Counts = { accepted: 0, refused: 0, slowest: { index: from, milliseconds: 0 } };

function note(index: number, outcome: Outcome, milliseconds: number): void {
  if (milliseconds > counts.slowest.milliseconds) counts.slowest = { index, milliseconds };
  if (outcome.kind === "fault") post({ kind: "fault", index, message: outcome.message });
  else counts[outcome.kind] += 1;
}

let next = from;
while (next < to) {
  const index = next;
  Atomics.store(position, 0, index);
  const input = await target.input(stream(seed, "data", index));
  const start = performance.now();
  const outcome = await attempt(target, input);
  note(index, outcome, performance.now() - start);
  next += 1;
  if (outcome.kind === "refused" && outcome.spoilt) break;
}
post({ kind: "counts", counts, next });
