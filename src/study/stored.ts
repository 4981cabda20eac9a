import { cellsOf, ENGINE_VERSION } from "./cell";
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
  const again = `run \`npm run study -- ${finding.id}\``;
  if (results === null) return [`${finding.id} has no stored results: ${again}.`];
  const faults: string[] = [];
  if (results.study !== finding.id) faults.push(`${finding.id} holds results of ${results.study}.`);
  if (results.engine !== ENGINE_VERSION) {
    faults.push(`${finding.id} was computed by an older version: ${again}.`);
  }
  const place = ({ key, variation, seed }: { key: string; variation: string; seed: number }) =>
    `${key} ${variation} ${seed}`;
  const wanted = new Set(cellsOf(finding).map(place));
  const stored = new Set(results.cells.map(place));
  if (wanted.size !== stored.size || [...wanted].some((cell) => !stored.has(cell))) {
    faults.push(`${finding.id} has changed since its results were stored: ${again}.`);
  }
  const verdict = findingVerdict(finding, results);
  if (verdict.word !== statedVerdict(finding)) {
    faults.push(
      `${finding.id} is said to be ${statedVerdict(finding)}, and its results are ${verdictWords(verdict)}.`,
    );
  }
  return faults;
}
