/** A finding as it is seen to fail: the same study with what it says to change. */
import { cellsOf } from "./cell";
import type { Failing, Finding } from "./finding";
import { boundsOf } from "./judge";
import { patched } from "./patch";
import { lookupIn, type StudyResults } from "./results";
import { cellFaults, findingVerdict, seedsOf } from "./stored";
import type { Study, Variation } from "./study";
import { type Verdict, verdictOf } from "./verdict";

/** Runs of each variation: to fail, fewer are enough than to hold. */
const SEEDS = 3;

export type Fallible = Finding & { fails: Failing };

export const isFallible = (finding: Finding): finding is Fallible => finding.fails !== undefined;

/** The study under the id "<finding>-changed". */
export function changed({ fails, ...finding }: Fallible): Study & Pick<Finding, "criterion"> {
  const { change, variations = {}, measures = {} } = fails;
  const varied = Object.entries(finding.variations).map(([id, { label, change: own }]) => {
    const further = variations[id];
    const variation: Variation = {
      label: further?.label ?? label,
      change: patched(patched(own, change), further?.change),
    };
    return [id, variation] as const;
  });
  const measured = Object.entries(finding.measures).map(
    ([id, measure]) => [id, patched(measure, measures[id])] as const,
  );
  return {
    id: `${finding.id}-changed`,
    base: finding.base,
    variations: Object.fromEntries(varied),
    seeds: Math.min(SEEDS, finding.seeds),
    measures: Object.fromEntries(measured),
    criterion: finding.criterion,
  };
}

export function changedVerdict(finding: Fallible, { cells }: StudyResults) {
  const study = changed(finding);
  const variations = Object.keys(study.variations);
  return verdictOf(study.criterion, variations, lookupIn(cells), seedsOf(study));
}

/** The bounds that hold of the finding and no longer do, in the order of its criterion. */
export function brokenBounds(
  finding: Fallible,
  results: StudyResults,
  changedResults: StudyResults,
) {
  const before = boundsOf(findingVerdict(finding, results).judgement);
  const after = boundsOf(changedVerdict(finding, changedResults).judgement);
  return after.filter(({ passes }, index) => before[index].passes && !passes);
}

/** What is wrong with the stored results of a changed finding; nothing where they show it fail. */
export function changedFaults(
  finding: Fallible,
  results: StudyResults | null,
  changedResults: StudyResults | null,
): string[] {
  const study = changed(finding);
  const faults = cellFaults(study, cellsOf(study), changedResults);
  if (faults.length > 0 || results === null || changedResults === null) return faults;
  const verdict: Verdict = changedVerdict(finding, changedResults);
  const fails = verdict.word !== "reproduced" && verdict.word !== "unfinished";
  return fails && brokenBounds(finding, results, changedResults).length > 0
    ? []
    : [`${study.id} is said to fail, and every bound that held still does.`];
}
