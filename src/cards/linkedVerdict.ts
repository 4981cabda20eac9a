import type { LinkedStudy } from "../snapshot/link/studyLink";
import { lookupIn } from "../study/results";
import { seedsOf } from "../study/stored";
import { verdictOf } from "../study/verdict";

/** What the results in a link say of its study; null without a criterion, or without any results. */
export function linkedVerdict({ study, results: { cells } }: LinkedStudy) {
  const { criterion, variations } = study;
  return criterion === null || cells.length === 0
    ? null
    : verdictOf(criterion, Object.keys(variations), lookupIn(cells), seedsOf(study));
}
