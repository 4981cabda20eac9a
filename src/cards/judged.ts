import type { Finding } from "../study/finding";
import type { Judgement } from "../study/judge";
import type { StudyResults } from "../study/results";
import { findingVerdict } from "../study/stored";
import type { Verdict } from "../study/verdict";

/** A finding with what its stored results say. */
export interface Judged {
  finding: Finding;
  results: StudyResults;
  verdict: Verdict & { judgement: Judgement };
}

export function judged(finding: Finding, results: StudyResults): Judged {
  return { finding, results, verdict: findingVerdict(finding, results) };
}
