import { group } from "d3-array";
import { namesApart } from "../recipe/namesApart";
import type { SavedRun } from "./runLibrary";

/**
 * What tells runs apart whose recipes read the same in a line: per id, the fields in which they
 * differ, with this run's values. Runs with a line of their own have nothing to add.
 */
export function tellApart(runs: readonly SavedRun[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const alike of group(runs, ({ recipe }) => recipe).values()) {
    const known = alike.flatMap(({ id, source }) => (source === undefined ? [] : [{ id, source }]));
    const apart = namesApart(known.map(({ source }) => source));
    for (const [index, { id }] of known.entries()) words.set(id, apart[index]);
  }
  return words;
}
