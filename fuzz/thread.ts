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
  /** [number of the input being read, accepted, refused]: counts that outlive a thread that hangs. */
  shared: Int32Array<SharedArrayBuffer>;
}

/** What the thread tells: at its end, before it has itself replaced, and whenever a reader fails. */
export type Report =
  | { kind: "fault"; index: number; message: string }
  | { kind: "end"; slowest: Slowest; next: number };

/** Of reading alone. */
export interface Slowest {
  index: number;
  milliseconds: number;
}

const { name, seed, from, to, shared } = workerData as Assignment;
const target = targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`There is no reader ${name}.`);

const post = (report: Report) => parentPort?.postMessage(report);
let slowest: Slowest = { index: from, milliseconds: 0 };

function note(index: number, outcome: Outcome, milliseconds: number): void {
  if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
  if (outcome.kind === "fault") post({ kind: "fault", index, message: outcome.message });
  else Atomics.add(shared, outcome.kind === "accepted" ? 1 : 2, 1);
}

let next = from;
while (next < to) {
  const index = next;
  Atomics.store(shared, 0, index);
  const input = await target.input(stream(seed, "data", index));
  const start = performance.now();
  const outcome = await attempt(target, input);
  note(index, outcome, performance.now() - start);
  next += 1;
  if (outcome.kind === "refused" && outcome.spoilt) break;
}
post({ kind: "end", slowest, next });
