import { type Cell, cellsOf, ENGINE_VERSION } from "./cell";
import type { Finding } from "./finding";
import type { Judgement } from "./judge";
import { lookupIn, type StudyResults } from "./results";
import { statedVerdict, type Verdict, verdictOf, verdictWords } from "./verdict";

export const seedsOf = ({ seeds }: Pick<Finding, "seeds">): number[] =>
  Array.from({ length: seeds }, (_, index) => index + 1);

/** The verdict on a finding by its results. */
export function findingVerdict(
  finding: Finding,
  { cells }: StudyResults,
): Verdict & { judgement: Judgement } {
  const variations = Object.keys(finding.variations);
  return verdictOf(finding.criterion, variations, lookupIn(cells), seedsOf(finding));
}

/** What is wrong with a finding's stored results, in words; nothing where they are its own. */
export function storedFaults(finding: Finding, results: StudyResults | null): string[] {
  const faults = cellFaults(finding, cellsOf(finding), results);
  if (results === null) return faults;
  const verdict = findingVerdict(finding, results);
  if (verdict.word !== statedVerdict(finding)) {
    faults.push(
      `${finding.id} is said to be ${statedVerdict(finding)}, and its results are ${verdictWords(verdict)}.`,
    );
  }
  return faults;
}

/** Where stored results are not those of a study's cells as they are now. */
export function cellFaults(
  { id }: { id: string },
  cells: readonly Cell[],
  results: StudyResults | null,
): string[] {
  const again = `run \`npm run study -- ${id}\``;
  if (results === null) return [`${id} has no stored results: ${again}.`];
  const faults: string[] = [];
  if (results.study !== id) faults.push(`${id} holds results of ${results.study}.`);
  if (results.engine !== ENGINE_VERSION) {
    faults.push(`${id} was computed by an older version: ${again}.`);
  }
  const place = ({ key, variation, seed }: { key: string; variation: string; seed: number }) =>
    `${key} ${variation} ${seed}`;
  const wanted = new Set(cells.map(place));
  const stored = new Set(results.cells.map(place));
  if (wanted.size !== stored.size || [...wanted].some((cell) => !stored.has(cell))) {
    faults.push(`${id} has changed since its results were stored: ${again}.`);
  }
  return faults;
}
