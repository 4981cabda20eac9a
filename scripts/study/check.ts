import { readFileSync } from "node:fs";
import { findings } from "../../src/findings";
import { homework } from "../../src/findings/homework";
import { cellsOf } from "../../src/study/cell";
import { changedFaults, isFallible } from "../../src/study/changed";
import { findingsDocument } from "../../src/study/document";
import { cellFaults, storedFaults } from "../../src/study/stored";
import { DOCUMENT } from "./document";
import { changedResults, homeworkResults, shippedResults } from "./files";

/** @returns 1 where stored results, definitions and docs/findings.md do not agree. */
export function checkFindings(): number {
  const faults = findings.flatMap((finding) => {
    const results = shippedResults(finding.id);
    return [
      ...storedFaults(finding, results),
      ...(isFallible(finding)
        ? changedFaults(finding, results, changedResults(`${finding.id}-changed`))
        : []),
    ];
  });
  for (const { study } of homework)
    faults.push(...cellFaults(study, cellsOf(study), homeworkResults(study.id)));
  const page = findingsDocument(findings, shippedResults, changedResults);
  if (readFileSync(DOCUMENT, "utf8") !== page) {
    faults.push(`${DOCUMENT} does not say what the results do: run \`npm run study -- document\`.`);
  }
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log(`${findings.length} findings agree with their results.`);
  return faults.length === 0 ? 0 : 1;
}
