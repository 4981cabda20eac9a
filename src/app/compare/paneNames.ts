import type { Run } from "../../results/results";
import { fieldInWords } from "../recipe/differenceWords";
import { differingPaths } from "../recipe/recipeDifferences";
import { runTitle } from "../stage/runTitle";

/** So many differences are a name; the table beside the runs has all. */
const MOST_NAMED = 3;

/** How runs side by side are told apart: by nothing but what differs, "Learning rate η 0.05". */
export function paneNames(runs: readonly Run[]): string[] {
  const paths = differingPaths(
    runs.filter(({ imported }) => imported === undefined).map(({ recipe }) => recipe),
  );
  return runs.map((run) => {
    const { recipe, imported, weights } = run;
    if (imported !== undefined) return imported.file;
    const words = paths.flatMap((path) => fieldInWords(recipe, path));
    if (weights !== undefined) words.unshift(weights.file);
    const more = words.length - MOST_NAMED;
    if (more > 0) words.splice(MOST_NAMED, more, `and ${more} more`);
    return words.length > 0 ? words.join(" · ") : runTitle(run, "");
  });
}

/** What a picture says of a run that has its own heights and colors. */
const OWN_SCALE = "scale of its own";

/** Names as they stand in pictures, which say where scales are not the same. */
export function pictureNames(names: readonly string[], oneScale: boolean): readonly string[] {
  return oneScale ? names : names.map((name) => `${name} · ${OWN_SCALE}`);
}
