/**
 * Links that hold a study with its results: `#s1.d.<base64url>`, raw deflate of JSON with the words of
 * a study's file and of a file of results. Nothing is stored anywhere but in the link.
 */

import { shown } from "../../catalog/plainText";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { limits } from "../../results/limits";
import type { Outcome } from "../../study/cell";
import { readResults, type StudyResults, writeResults } from "../../study/results";
import type { Study } from "../../study/study";
import { parseStudy } from "../../study/userStudy";
import { damagedLink, deflated, inflated, laterLink } from "./deflated";
import { LONGEST_LINK } from "./link";

const START = "#s1.d.";
/** More runs than a page takes on. */
export const MOST_RUNS = 2000;
/** Characters of what is wrong with a study. */
const LONGEST_PROBLEMS = 500;
/** Longer lists than this are surfaces or curves, which are rounded or left out. */
const LONG = 20;
const DIGITS = 3;

export interface StudyLink {
  /** Starts with "#". */
  hash: string;
  /** What is not in it, in words; "" when all of it is. */
  leftOut: string;
}

export interface LinkedStudy {
  study: Study;
  results: StudyResults;
}

/** With as much as fits into a link that messengers do not cut. */
export function encodeStudyLink({ study, results }: LinkedStudy): StudyLink {
  const [firstSeed] = results.cells.map(({ seed }) => seed).sort((a, b) => a - b);
  const attempts: [StudyResults, string][] = [
    [results, ""],
    [withLists(results, rounded), `Surfaces are rounded to ${DIGITS} digits.`],
    [
      withLists(results, (list, seed) => (seed === firstSeed ? rounded(list) : null)),
      `Surfaces are those of seed ${firstSeed}, rounded to ${DIGITS} digits.`,
    ],
    [withLists(results, () => null), "Surfaces do not fit into the link."],
  ];
  for (const [kept, leftOut] of attempts) {
    const hash = pack({ study, results: kept });
    if (hash.length <= LONGEST_LINK) return { hash, leftOut };
  }
  const hash = pack({ study, results: { ...results, cells: [] } });
  return { hash, leftOut: "Its results do not fit into the link: whoever opens it runs it again." };
}

const rounded = (list: readonly number[]): number[] =>
  list.map((value) => Number(value.toPrecision(DIGITS)));

/** Results with their long lists changed; null leaves one out. */
function withLists(
  results: StudyResults,
  change: (list: readonly number[], seed: number) => readonly number[] | null,
): StudyResults {
  const cells = results.cells.map((cell) => {
    const { outcome, seed } = cell;
    if (outcome.status !== "finished") return cell;
    const values = Object.entries(outcome.values).flatMap(([id, list]) => {
      const kept = list.length > LONG ? change(list, seed) : list;
      return kept === null ? [] : [[id, kept] as const];
    });
    const changed: Outcome = { status: "finished", values: Object.fromEntries(values) };
    return { ...cell, outcome: changed };
  });
  return { ...results, cells };
}

function pack({ study, results }: LinkedStudy): string {
  const text = `${JSON.stringify(study)}\n${writeResults(results)}`;
  return START + deflated(new TextEncoder().encode(text));
}

/** @throws Error in words for the user. */
export function decodeStudyLink(hash: string): LinkedStudy {
  if (!hash.startsWith(START)) {
    throw laterLink();
  }
  if (hash.length > limits.link.characters) throw damagedLink();
  const text = new TextDecoder().decode(inflated(hash.slice(START.length)));
  const end = text.indexOf("\n");
  if (end < 0) throw damagedLink();
  const json = jsonOf(text.slice(0, end));
  if (variationsIn(json) > MOST_RUNS) throw tooManyRuns();
  const parsed = parseStudy(json);
  if (!parsed.ok) {
    const problems = shown(parsed.problems.join("; "), LONGEST_PROBLEMS);
    throw new Error(t`The link holds a study that cannot be run: ${problems}.`);
  }
  const { study } = parsed;
  if (variationsIn(study) * study.seeds > MOST_RUNS) throw tooManyRuns();
  return { study, results: readResults(text.slice(end + 1), "The link") };
}

const tooManyRuns = (): Error =>
  new Error(t`The study in this link has more than ${grouped(MOST_RUNS)} runs.`);

/** Of what may be a study: they are counted before any of them is looked at. */
const variationsIn = (json: unknown): number =>
  Object.keys((json as Partial<Study> | null)?.variations ?? {}).length;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damagedLink();
  }
}
