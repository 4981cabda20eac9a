import { group } from "d3-array";
import { fieldInWords } from "../recipe/differenceWords";
import { differingPaths } from "../recipe/recipeDifferences";
import type { SavedRun } from "./runLibrary";

/**
 * What tells runs apart whose recipes read the same in a line: per id, the fields in which they
 * differ, with this run's values. Runs with a line of their own have nothing to add.
 */
export function tellApart(runs: readonly SavedRun[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const alike of group(runs, ({ recipe }) => recipe).values()) {
    const sources = alike.flatMap(({ source }) => (source === undefined ? [] : [source]));
    const differing = differingPaths(sources);
    for (const { id, source } of alike)
      if (source !== undefined)
        words.set(
          id,
          differing.flatMap((path) => fieldInWords(source, path)),
        );
  }
  return words;
}
