import { readFileSync } from "node:fs";
import { findings } from "../../src/findings";
import { pageStudies } from "../../src/findings/pageStudies";
import { cellsOf } from "../../src/study/cell";
import { changedFaults, isFallible } from "../../src/study/changed";
import { findingsDocument } from "../../src/study/document";
import { cellFaults, storedFaults } from "../../src/study/stored";
import { DOCUMENT } from "./document";
import { changedResults, pageResults, shippedResults } from "./files";

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
  for (const part of pageStudies)
    faults.push(...cellFaults(part.study, cellsOf(part.study), pageResults(part)));
  const page = findingsDocument(findings, shippedResults, changedResults);
  if (readFileSync(DOCUMENT, "utf8") !== page) {
    faults.push(`${DOCUMENT} does not say what the results do: run \`npm run study -- document\`.`);
  }
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log(`${findings.length} findings agree with their results.`);
  return faults.length === 0 ? 0 : 1;
}
