import { availableParallelism } from "node:os";
import { commandLine, UsageError, wholeNumber } from "../commandLine";

export const USAGE = `Usage: npm run study -- <finding or study.json>… [options]
  all                    every finding; core: those that the lab is about, second: the
                         others; ci: those that npm test runs;
                         changed: findings with what makes them fail, each alone as <finding>-changed
  --seeds n              in place of the study's own number; results of others stay
  --shard i/n            this machine's part of n
  --workers n            threads; by default one for every core
  --out folder           where results are kept and gone on from (public/studies; for a file, its folder)
  --fresh                runs again what is known
  --queue redis://…      leaves the runs to workers (npm run study-worker) and waits for them
  --cancel               takes those that nobody has begun out of that queue
npm run study -- --list
npm run study -- merge part.json… --out folder
npm run study -- check   holds stored results against definitions and docs/findings.md
npm run study -- document   writes docs/findings.md from them`;

export interface RunCommand {
  name: "run";
  studies: string[];
  seeds: number | null;
  shard: { index: number; count: number } | null;
  workers: number;
  out: string | null;
  fresh: boolean;
  /** Address of the queue that does the runs; null for this machine alone. */
  queue: string | null;
}
export interface CancelCommand {
  name: "cancel";
  studies: string[];
  seeds: number | null;
  queue: string;
}
export interface MergeCommand {
  name: "merge";
  files: string[];
  out: string;
}
export type StudyCommand =
  | RunCommand
  | CancelCommand
  | MergeCommand
  | { name: "list" | "check" | "document" };

/** @throws UsageError in words. */
export function parseStudyCommand(words: string[]): StudyCommand {
  const { positionals, values } = parsed(words);
  if (values.list) return { name: "list" };
  const [first, ...files] = positionals;
  if (first === undefined) throw new UsageError(USAGE);
  if (first === "check" || first === "document") {
    if (files.length > 0) throw new UsageError(`${first} takes no names.\n${USAGE}`);
    return { name: first };
  }
  if (first === "merge") {
    if (files.length === 0 || values.out === undefined) throw new UsageError(USAGE);
    return { name: "merge", files, out: values.out };
  }
  const seeds = values.seeds === undefined ? null : seedCount(values.seeds);
  const { queue = null } = values;
  if (values.cancel) {
    if (queue === null) throw new UsageError(`--cancel needs the --queue.\n${USAGE}`);
    return { name: "cancel", studies: positionals, seeds, queue };
  }
  const machines = (["shard", "workers"] as const).find((option) => values[option] !== undefined);
  if (queue !== null && machines !== undefined) {
    throw new UsageError(`--${machines} is of this machine; with --queue the workers say it.`);
  }
  return {
    name: "run",
    studies: positionals,
    seeds,
    shard: values.shard === undefined ? null : shard(values.shard),
    workers: values.workers === undefined ? availableParallelism() : threads(values.workers),
    out: values.out ?? null,
    fresh: values.fresh,
    queue,
  };
}

function parsed(words: string[]) {
  const options = {
    list: { type: "boolean", default: false },
    seeds: { type: "string" },
    shard: { type: "string" },
    workers: { type: "string" },
    out: { type: "string" },
    fresh: { type: "boolean", default: false },
    queue: { type: "string" },
    cancel: { type: "boolean", default: false },
  } as const;
  return commandLine(USAGE, options, words);
}

export const MOST_SEEDS = 1000;

const seedCount = (text: string): number => wholeNumber("--seeds", text, 1, MOST_SEEDS);
const threads = (text: string): number => wholeNumber("--workers", text, 1, 1000);

function shard(text: string): { index: number; count: number } {
  const [index, parts] = /^\d+\/\d+$/.test(text) ? text.split("/").map(Number) : [0, 0];
  if (index >= 1 && index <= parts) return { index, count: parts };
  throw new UsageError(`--shard takes a part such as 1/3, not "${text}".`);
}
