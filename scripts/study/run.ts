import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { StudyRun } from "../../src/lab/runStudy";
import { type Cell, cellsOf, ENGINE_VERSION, type Outcome, shardOf } from "../../src/study/cell";
import type { Finding } from "../../src/study/finding";
import { type CellResult, lookupIn, resultsOf } from "../../src/study/results";
import type { Study } from "../../src/study/study";
import { statedVerdict, verdictOf, verdictWords } from "../../src/study/verdict";
import { requirePlaceFor } from "../files";
import { MOST_SEEDS, type RunCommand } from "./commandLine";
import { type NamedStudy, readResultsFile, studiesNamed, writeResultsFile } from "./files";
import { onQueue } from "./onQueue";
import { onThreads } from "./onThreads";
import { paced } from "./paced";
import { judgementLines } from "./report";

/** A study with its cells on this machine, and where its results go. */
interface Planned extends NamedStudy {
  cells: Cell[];
  /** Those that its file is to hold: with a number of seeds of one's own, other seeds of before too. */
  kept: Cell[];
  /** What its file knows already. */
  known: readonly CellResult[];
  path: string;
}

/** The runs that are wanted, whoever does them. */
export interface Runs extends Pick<StudyRun, "cells" | "known" | "onOutcome"> {
  /** Aborted by Ctrl+C. */
  signal: AbortSignal;
}

/**
 * Runs studies on threads or on a queue, all their cells at once, and keeps results as they come.
 *
 * @returns 0 when every verdict is the one that its finding states, 1 when one is not or a cell failed,
 *   3 when it was cancelled.
 */
export async function runStudies(command: RunCommand): Promise<number> {
  const planned = studiesNamed(command.studies).map((named) => plan(named, command));
  const outcomes = knownOutcomes(planned, command);
  const abort = new AbortController();
  process.once("SIGINT", () => abort.abort());
  const changed = new Set(planned);
  const keep = paced(() => {
    for (const { study, kept, path } of changed) {
      writeResultsFile(path, resultsOf(study.id, kept, outcomes));
    }
    changed.clear();
  });
  const owners = new Map<string, Planned[]>();
  for (const one of planned) {
    for (const { key } of one.cells) owners.set(key, [...(owners.get(key) ?? []), one]);
  }
  const started = performance.now();
  const runs: Runs = {
    cells: planned.flatMap(({ cells }) => cells),
    known: new Map(outcomes),
    signal: abort.signal,
    onOutcome(cell, outcome, seconds) {
      outcomes.set(cell.key, outcome);
      const of = owners.get(cell.key) ?? [];
      for (const one of of) changed.add(one);
      keep();
      process.stderr.write(`${cellLine(of.at(-1)?.study, cell, outcome, seconds)}\n`);
    },
  };
  let left: string | null;
  try {
    left = await (command.queue === null
      ? onThreads(runs, command.workers)
      : onQueue(runs, command.queue, command.fresh));
  } finally {
    keep.now();
  }
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (left !== null) {
    process.stderr.write(`${left}\n`);
    return 3;
  }
  return report(planned, outcomes, command);
}

function plan(named: NamedStudy, { seeds, shard, out }: RunCommand): Planned {
  const cellsHere = (count: number): Cell[] => {
    const all = cellsOf(named.study, count);
    return shard === null ? all : shardOf(all, shard);
  };
  const folder = out ?? named.home;
  mkdirSync(folder, { recursive: true });
  const part = shard === null ? "" : `.${shard.index}of${shard.count}`;
  const path = join(folder, `${named.name}${part}.json`);
  requirePlaceFor(path);
  const known = knownIn(path);
  const count = seeds ?? named.study.seeds;
  const before = seeds === null ? 0 : Math.max(0, ...known.map(({ seed }) => seed));
  const cells = cellsHere(count);
  const kept = before > count ? cellsHere(Math.min(before, MOST_SEEDS)) : cells;
  return { ...named, cells, kept, known, path };
}

/** What a file of results knows already. Another version's is of no use. */
function knownIn(path: string): CellResult[] {
  if (!existsSync(path)) return [];
  const { engine, cells } = readResultsFile(path);
  return engine === ENGINE_VERSION ? cells : [];
}

/** What need not be run: with `--fresh` nothing that is wanted. */
function knownOutcomes(planned: readonly Planned[], { fresh }: RunCommand): Map<string, Outcome> {
  const outcomes = new Map(
    planned.flatMap(({ known }) => known.map(({ key, outcome }) => [key, outcome] as const)),
  );
  if (fresh) for (const { cells } of planned) for (const { key } of cells) outcomes.delete(key);
  return outcomes;
}

function cellLine(study: Study | undefined, cell: Cell, outcome: Outcome, seconds: number): string {
  const what = `${study?.id}: ${cell.variation}, seed ${cell.seed}, ${seconds.toFixed(1)} s`;
  if (outcome.status === "failed") return `${what}: failed: ${outcome.message}`;
  if (outcome.status === "diverged") return `${what}: diverged at step ${outcome.step}`;
  return what;
}

function report(
  planned: readonly Planned[],
  outcomes: ReadonlyMap<string, Outcome>,
  { shard }: RunCommand,
): number {
  let code = 0;
  for (const { study, cells, path } of planned) {
    const failed = cells.filter(({ key }) => outcomes.get(key)?.status === "failed").length;
    if (failed > 0) {
      console.log(`${study.id}: ${failed} of ${cells.length} runs failed`);
      code = 1;
    }
    console.log(`${study.id}: ${path}`);
    if (study.criterion === null || shard !== null) continue;
    const { cells: done } = resultsOf(study.id, cells, outcomes);
    const seeds = [...new Set(cells.map(({ seed }) => seed))];
    const variations = Object.keys(study.variations);
    const verdict = verdictOf(study.criterion, variations, lookupIn(done), seeds);
    console.log(`  ${verdictWords(verdict)}`);
    for (const line of judgementLines(verdict.judgement, study)) console.log(`  ${line}`);
    if ("reproduces" in study && verdict.word !== statedVerdict(study as Finding)) {
      console.log(`  but it is said to be ${statedVerdict(study as Finding)}`);
      code = 1;
    }
  }
  return code;
}
