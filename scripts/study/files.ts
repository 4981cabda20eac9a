/** Where studies are found and their results kept. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findings } from "../../src/findings";
import { type PageStudy, pageStudies } from "../../src/findings/pageStudies";
import { changed, isFallible } from "../../src/study/changed";
import { readResults, type StudyResults, writeResults } from "../../src/study/results";
import type { Study } from "../../src/study/study";
import { parseStudy } from "../../src/study/userStudy";
import { UsageError } from "../commandLine";
import { readJson } from "../files";

/** Results that ship with the site. */
export const SHIPPED = "public/studies";
/** Those of findings as they are seen to fail. */
export const CHANGED = `${SHIPPED}/changed`;

/** Those of a page beside the findings. */
const homeOf = ({ folder }: PageStudy) => `${SHIPPED}/${folder}`;

export interface NamedStudy {
  study: Study;
  /** Folder of its results unless another is named. */
  home: string;
  /** Of the file of its results, without an ending. */
  name: string;
}

const changedStudies = findings.filter(isFallible).map(changed);

/** The studies meant by words of the command line. @throws UsageError in words. */
export function studiesNamed(words: readonly string[]): NamedStudy[] {
  return words.flatMap((word) => {
    if (word.endsWith(".json")) return [ownStudy(word)];
    const failing = changedStudies.filter(({ id }) => word === "changed" || word === id);
    if (failing.length > 0) {
      return failing.map((study) => ({ study, home: CHANGED, name: study.id }));
    }
    const parts = pageStudies.filter(({ study, folder }) => word === folder || word === study.id);
    if (parts.length > 0)
      return parts.map((part) => ({ study: part.study, home: homeOf(part), name: part.study.id }));
    const chosen = findings.filter(
      ({ id, ci, core }) =>
        word === "all" ||
        word === id ||
        (word === "ci" && ci) ||
        (word === "core" && core) ||
        (word === "second" && !core),
    );
    if (chosen.length === 0) {
      throw new UsageError(
        `There is no finding "${word}". There are ${findings.map(({ id }) => id).join(", ")}; a study of your own is a file that ends in .json.`,
      );
    }
    return chosen.map((study) => ({ study, home: SHIPPED, name: study.id }));
  });
}

function ownStudy(path: string): NamedStudy {
  const parsed = parseStudy(readJson(path));
  if (parsed.ok && parsed.study.data !== undefined) {
    throw new UsageError(`${path} is a study of data in a file, which runs in the page only.`);
  }
  if (parsed.ok) {
    const name = `${basename(path, ".json")}.results`;
    return { study: parsed.study, home: dirname(path), name };
  }
  const lines = parsed.problems.map((problem) => `  ${problem}`);
  throw new UsageError([`${path} is not a valid study:`, ...lines].join("\n"));
}

export function readResultsFile(path: string): StudyResults {
  return readResults(readFileSync(path, "utf8"), path);
}

export const shippedResults = (id: string) => resultsIn(SHIPPED, id);
export const pageResults = (part: PageStudy) => resultsIn(homeOf(part), part.study.id);
export const changedResults = (id: string) => resultsIn(CHANGED, id);

function resultsIn(folder: string, id: string): StudyResults | null {
  const path = join(folder, `${id}.json`);
  return existsSync(path) ? readResultsFile(path) : null;
}

/** Whole or not at all, so that a run that is killed leaves what it had. */
export function writeResultsFile(path: string, results: StudyResults): void {
  writeFileSync(`${path}.part`, writeResults(results));
  renameSync(`${path}.part`, path);
}
