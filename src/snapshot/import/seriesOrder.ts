/** The order in which the files of a series were saved, as far as they or their names tell. */

/** Words that stand before or behind all numbers; `best` is one of the numbered ones, or near the last. */
const PLACES: [RegExp, number][] = [
  [/^(init|initial|initialized|initialization|start|untrained|random|before|begin)$/, -1],
  [/^best$/, 1],
  [/^(final|last|end|latest|trained|after|done)$/, 2],
];

const natural = new Intl.Collator("en", { numeric: true });

/** 0 for a name with none of the words, or with a number: "best_epoch_3" stands where 3 does. */
function placeOf(name: string): number {
  const stem = name.slice(name.lastIndexOf("/") + 1).replace(/(\.[a-z]\w*)+$/i, "");
  if (/\d/.test(stem)) return 0;
  const words = stem
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return PLACES.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 0;
}

/**
 * By the steps in the files where every one has its own; else by words ("init", "best", "final") and
 * numbers (9 before 10) of their names.
 */
export function inSeries<F extends { name: string; step: number | null }>(files: F[]): F[] {
  if (hasSteps(files)) return [...files].sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  return [...files].sort(
    (a, b) => placeOf(a.name) - placeOf(b.name) || natural.compare(a.name, b.name),
  );
}

/** Whether every file has a step, and none that of another. */
export const hasSteps = (files: { step: number | null }[]): boolean =>
  files.every(({ step }) => step !== null) &&
  new Set(files.map(({ step }) => step)).size === files.length;
