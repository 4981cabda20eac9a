import { t } from "../../language/t";
import type { Run } from "../../results/results";
import { namesApart } from "../recipe/namesApart";
import { runTitle } from "../stage/runTitle";

/** So many differences are a name; the table beside the runs has all. */
const MOST_NAMED = 3;

/** How runs side by side are told apart: by nothing but what differs, "SAM · η 0.05". */
export function paneNames(runs: readonly Run[]): string[] {
  const made = runs.filter(({ imported }) => imported === undefined);
  const apart = namesApart(made.map(({ recipe }) => recipe));
  return runs.map((run) => {
    const { imported, weights } = run;
    if (imported !== undefined) return imported.file;
    const words = [...(weights === undefined ? [] : [weights.file]), ...apart[made.indexOf(run)]];
    const more = words.length - MOST_NAMED;
    if (more > 0) words.splice(MOST_NAMED, more, t`and ${more} more`);
    return words.length > 0 ? words.join(" · ") : runTitle(run, "");
  });
}

/** What a picture says of a run that has its own heights and colors. */
export const OWN_SCALE = "scale of its own";

/** Names as they stand in pictures, which say where scales are not the same. */
export function pictureNames(names: readonly string[], oneScale: boolean): readonly string[] {
  return oneScale ? names : names.map((name) => `${name} · ${OWN_SCALE}`);
}
