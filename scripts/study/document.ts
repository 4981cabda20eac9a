import { writeFileSync } from "node:fs";
import { findings } from "../../src/findings";
import { findingsDocument } from "../../src/study/document";
import { changedResults, shippedResults } from "./files";

export const DOCUMENT = "docs/findings.md";

export function writeDocument(): number {
  writeFileSync(DOCUMENT, findingsDocument(findings, shippedResults, changedResults));
  console.log(DOCUMENT);
  return 0;
}
