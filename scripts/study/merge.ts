import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { mergeResults, type StudyResults } from "../../src/study/results";
import type { MergeCommand } from "./commandLine";
import { readResultsFile, writeResultsFile } from "./files";

/**
 * Joins the parts of each study into one file, under the name that they have in common, so that the study
 * goes on from it; otherwise that of the study.
 *
 * @throws Error in words where there is another file in its place.
 */
export function mergeFiles({ files, out }: MergeCommand): number {
  const parts = new Map<string, { name: string; results: StudyResults }[]>();
  for (const file of files) {
    const results = readResultsFile(file);
    const name = basename(file).replace(/(\.\d+of\d+)?\.json$/, "");
    parts.set(results.study, [...(parts.get(results.study) ?? []), { name, results }]);
  }
  mkdirSync(out, { recursive: true });
  for (const [id, those] of parts) {
    const merged = mergeResults(those.map(({ results }) => results));
    const [{ name }] = those;
    const path = join(out, `${those.every((one) => one.name === name) ? name : id}.json`);
    // Which may be the study itself.
    if (existsSync(path)) readResultsFile(path);
    writeResultsFile(path, merged);
    console.log(`${path}: ${merged.cells.length} runs of ${those.length} files`);
  }
  return 0;
}
