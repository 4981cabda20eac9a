/** A study's results as a file: which cells are done and what came out of them. */

import * as v from "valibot";
import { shown } from "../catalog/plainText";
import { t } from "../language/t";
import { saidOf } from "../language/worded";
import { describeIssue } from "../recipe/describeIssue";
import { describeProblem, type RecipeProblem } from "../recipe/parse";
import { type Cell, ENGINE_VERSION, type Outcome } from "./cell";
import type { Lookup } from "./judge";

/** Characters of what is wrong with a file: its names are as long as whoever wrote it liked. */
const LONGEST_PROBLEM = 300;

/** JSON has no numbers for these. */
const NOT_FINITE = ["NaN", "Infinity", "-Infinity"] as const;

const stored = v.union([v.number(), v.pipe(v.picklist(NOT_FINITE), v.transform(Number))]);
export const outcomeSchema = v.variant("status", [
  v.strictObject({
    status: v.literal("finished"),
    values: v.record(v.string(), v.array(stored)),
  }),
  v.strictObject({ status: v.literal("diverged"), step: v.number() }),
  v.strictObject({ status: v.literal("failed"), message: v.string() }),
]);
const cell = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  variation: v.string(),
  seed: v.number(),
  outcome: outcomeSchema,
});
const resultsSchema = v.strictObject({
  version: v.literal(1),
  study: v.string(),
  engine: v.number(),
  cells: v.pipe(v.array(cell), v.maxLength(100_000)),
});

export interface CellResult extends Pick<Cell, "key" | "variation" | "seed"> {
  outcome: Outcome;
}

export interface StudyResults {
  version: 1;
  study: string;
  /** `ENGINE_VERSION` of those who computed it. */
  engine: number;
  cells: CellResult[];
}

/**
 * The results of a study's cells by key, so that machines that did parts of it write what one would;
 * cells that are not done are left out. What failed is not kept: it is tried again.
 */
export function resultsOf(
  study: string,
  cells: readonly Cell[],
  outcomes: ReadonlyMap<string, Outcome>,
): StudyResults {
  const done = cells.flatMap(({ key, variation, seed }) => {
    const outcome = outcomes.get(key);
    if (outcome === undefined || outcome.status === "failed") return [];
    return [{ key, variation, seed, outcome }];
  });
  return { version: 1, study, engine: ENGINE_VERSION, cells: byKey(done) };
}

function byKey(cells: readonly CellResult[]): CellResult[] {
  const place = ({ key, variation, seed }: CellResult) => `${key} ${seed} ${variation}`;
  return [...cells].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** One line for each cell, so that versions of a file can be compared. */
export function writeResults({ cells, ...head }: StudyResults): string {
  const opening = exactJson(head).slice(0, -1);
  if (cells.length === 0) return `${opening},"cells":[]}\n`;
  return `${opening},"cells":[\n${cells.map(exactJson).join(",\n")}\n]}\n`;
}

/** @throws Error in words where the text is no file of results. */
export function readResults(text: string, name: string): StudyResults {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(t`${name} holds results that are not valid JSON, or are cut short.`);
  }
  const parsed = v.safeParse(resultsSchema, json);
  if (parsed.success) return parsed.output;
  const problem = problemOf(parsed.issues[0]);
  const words = shown(describeProblem(problem), LONGEST_PROBLEM);
  throw new Error(t`${name} holds no results of a study: ${words}.`);
}

export function problemOf(issue: v.BaseIssue<unknown>): RecipeProblem {
  return { path: v.getDotPath(issue) ?? "", message: saidOf(describeIssue(issue)) };
}

export function lookupIn(cells: readonly CellResult[]): Lookup {
  const found = new Map(
    cells.map(({ variation, seed, outcome }) => [`${seed} ${variation}`, outcome]),
  );
  return (variation, seed) => found.get(`${seed} ${variation}`);
}

/**
 * One file of what several machines did of a study.
 *
 * @throws Error in words where they are of several studies or engines, or disagree about a cell.
 */
export function mergeResults(parts: readonly StudyResults[]): StudyResults {
  const [head] = parts;
  if (head === undefined) throw new Error("There are no results to merge.");
  const outcomes = new Map<string, Outcome>();
  const merged = new Map<string, CellResult>();
  for (const { study, engine, cells } of parts) {
    if (study !== head.study) {
      throw new Error(t`These are results of different studies: ${head.study} and ${study}.`);
    }
    if (engine !== head.engine) {
      throw new Error(
        t`These results were computed by different versions, ${head.engine} and ${engine}: run the older ones again.`,
      );
    }
    for (const result of cells) {
      const { key, variation, seed, outcome } = result;
      const known = outcomes.get(key);
      if (known !== undefined && !sameOutcome(known, outcome)) {
        throw new Error(
          t`The parts disagree about ${variation} with seed ${seed} of ${study}: they were computed by different versions of Node or on different processors. Run it again on one machine.`,
        );
      }
      outcomes.set(key, outcome);
      merged.set(`${key} ${seed} ${variation}`, result);
    }
  }
  return { ...head, cells: byKey([...merged.values()]) };
}

function sameOutcome(a: Outcome, b: Outcome): boolean {
  return exactJson(a) === exactJson(b);
}

/** JSON that keeps every bit of every number. */
export const exactJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "number" && !Number.isFinite(part) ? String(part) : part,
  );
