/** What recipes beside each other are called: by nothing but what differs. */
import { t } from "../../language/t";
import { startPlace } from "../../recipe/describe";
import type { Recipe } from "../../recipe/schema";
import { placeWords, valueWords } from "./differenceWords";
import { valueAt } from "./editField";
import { differingPaths, START } from "./recipeDifferences";
import { inSlot } from "./wordsAt";

interface Part {
  words: string;
  /** Whether it is what is usual, which others need not say. */
  plain: boolean;
}

/** For each of the recipes what sets it apart: "Adam", "η 0.05", "Skip connections on". */
export function namesApart(recipes: readonly Recipe[]): string[][] {
  const differing = differingPaths(recipes);
  // What a ball is told by comes first.
  const paths = [
    ...differing.filter((path) => path === START),
    ...differing.filter((path) => path !== START),
  ];
  return recipes.map((recipe) => {
    const parts = paths.flatMap((path) => partAt(recipe, path));
    const telling = parts.filter(({ plain }) => !plain);
    return (telling.length > 0 ? telling : parts).map(({ words }) => words);
  });
}

/** Nothing where the recipe has no such field. */
function partAt(recipe: Recipe, path: string): Part[] {
  if (path === START) return [told(startWords(recipe))];
  const value = valueAt(recipe, path);
  if (value === undefined) return [];
  const { slot, field } = inSlot(path) ?? {};
  const kind = field === "kind" ? slot?.kinds[String(value)] : undefined;
  const name = kind?.short ?? (slot?.named ? kind?.label : undefined);
  if (name !== undefined) return [{ words: name, plain: kind?.plain === true }];
  const label = placeWords(recipe, path);
  const called = (typeof value === "number" && symbolOf(label)) || label;
  return [told(`${called} ${valueWords(recipe, path, value)}`)];
}

const told = (words: string): Part => ({ words, plain: false });

const startWords = ({ training: { start } }: Recipe): string =>
  start === undefined ? "From fresh weights" : t`From ${startPlace(start)}`;

/** The sign that a label ends in: "η" of "Learning rate η". */
const symbolOf = (label: string): string | undefined => / (\p{L}[₀-₉]?)$/u.exec(label)?.[1];
