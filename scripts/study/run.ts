import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { workerCrew } from "../../src/lab/client/workerCrew";
import { runStudy } from "../../src/lab/runStudy";
import { type Cell, cellsOf, ENGINE_VERSION, type Outcome, shardOf } from "../../src/study/cell";
import type { Finding } from "../../src/study/finding";
import { lookupIn, resultsOf } from "../../src/study/results";
import type { Study } from "../../src/study/study";
import { statedVerdict, verdictOf, verdictWords } from "../../src/study/verdict";
import type { RunCommand } from "./commandLine";
import { type NamedStudy, readResultsFile, studiesNamed, writeResultsFile } from "./files";
import { judgementLines } from "./report";
import { threadWorker } from "./threadWorker";

/** A study with its cells on this machine, and where its results go. */
interface Planned extends NamedStudy {
  cells: Cell[];
  path: string;
}

/**
 * Runs studies on threads, all their cells in one queue, and keeps results after every cell.
 *
 * @returns 0 when every verdict is the one that its finding states, 1 when one is not or a cell failed,
 *   3 when it was cancelled.
 */
export async function runStudies(command: RunCommand): Promise<number> {
  const planned = studiesNamed(command.studies).map((named) => plan(named, command));
  const outcomes = new Map(command.fresh ? [] : planned.flatMap(({ path }) => knownIn(path)));
  const abort = new AbortController();
  process.once("SIGINT", () => abort.abort());
  const crew = workerCrew(threadWorker, command.workers);
  const keep = (key: string | null): void => {
    for (const { study, cells, path } of planned) {
      if (key !== null && !cells.some((cell) => cell.key === key)) continue;
      writeResultsFile(path, resultsOf(study.id, cells, outcomes));
    }
  };
  const names = new Map(
    planned.flatMap(({ study, cells }) => cells.map(({ key }) => [key, study])),
  );
  const started = performance.now();
  try {
    await runStudy({
      crew,
      cells: planned.flatMap(({ cells }) => cells),
      known: new Map(outcomes),
      signal: abort.signal,
      onOutcome(cell, outcome, seconds) {
        outcomes.set(cell.key, outcome);
        keep(cell.key);
        process.stderr.write(`${cellLine(names.get(cell.key), cell, outcome, seconds)}\n`);
      },
    });
  } finally {
    crew.dispose();
  }
  keep(null);
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (abort.signal.aborted) {
    process.stderr.write("Cancelled; what is done is kept, and the same command goes on.\n");
    return 3;
  }
  return report(planned, outcomes, command);
}

function plan(named: NamedStudy, { seeds, shard, out }: RunCommand): Planned {
  const all = cellsOf(named.study, seeds ?? undefined);
  const cells = shard === null ? all : shardOf(all, shard);
  const folder = out ?? named.home;
  mkdirSync(folder, { recursive: true });
  const part = shard === null ? "" : `.${shard.index}of${shard.count}`;
  return { ...named, cells, path: join(folder, `${named.name}${part}.json`) };
}

/** What a file of results knows already. Another version's is of no use. */
function knownIn(path: string): [string, Outcome][] {
  if (!existsSync(path)) return [];
  const { engine, cells } = readResultsFile(path);
  return engine === ENGINE_VERSION ? cells.map(({ key, outcome }) => [key, outcome]) : [];
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
