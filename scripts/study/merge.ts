import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { mergeResults, type StudyResults } from "../../src/study/results";
import type { MergeCommand } from "./commandLine";
import { readResultsFile, writeResultsFile } from "./files";

/** Joins the parts of each study into one file. */
export function mergeFiles({ files, out }: MergeCommand): number {
  const parts = new Map<string, StudyResults[]>();
  for (const results of files.map(readResultsFile)) {
    parts.set(results.study, [...(parts.get(results.study) ?? []), results]);
  }
  mkdirSync(out, { recursive: true });
  for (const [id, results] of parts) {
    const merged = mergeResults(results);
    const path = join(out, `${id}.json`);
    writeResultsFile(path, merged);
    console.log(`${path}: ${merged.cells.length} runs of ${results.length} files`);
  }
  return 0;
}
