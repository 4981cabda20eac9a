import { type CodeFor, runCode } from "../../catalog/kind";
import type { RestrictionRecipe } from "../../catalog/restrictions";
import { batch } from "./batch";
import { oneClass } from "./class";
import type { Restrictable, Restricted } from "./code";
import { layer } from "./layer";
import { whole } from "./whole";

const code: CodeFor<RestrictionRecipe, [whole: Restrictable], Restricted> = {
  whole,
  class: oneClass,
  layer,
  batch,
};

/**
 * The part that a recipe restricts itself to.
 *
 * @throws Error in words for the user where there is no such class or layer.
 */
export const restrict = (recipe: RestrictionRecipe, whole: Restrictable): Restricted =>
  runCode(code, recipe, whole);
