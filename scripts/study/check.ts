import { readFileSync } from "node:fs";
import { findings } from "../../src/findings";
import { findingsDocument } from "../../src/study/document";
import { storedFaults } from "../../src/study/stored";
import { DOCUMENT } from "./document";
import { shippedResults } from "./files";

/** @returns 1 where stored results, definitions and docs/findings.md do not agree. */
export function checkFindings(): number {
  const faults = findings.flatMap((finding) => storedFaults(finding, shippedResults(finding.id)));
  if (readFileSync(DOCUMENT, "utf8") !== findingsDocument(findings, shippedResults)) {
    faults.push(`${DOCUMENT} does not say what the results do: run \`npm run study -- document\`.`);
  }
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log(`${findings.length} findings agree with their results.`);
  return faults.length === 0 ? 0 : 1;
}
