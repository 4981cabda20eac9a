import type { ClipRecipe } from "../../catalog/clips";
import type { SettingsOf } from "../../catalog/kind";
import type { Clip } from "./code";
import { none } from "./none";
import { norm } from "./norm";
import { share } from "./share";
import { value } from "./value";

const codes: { [K in ClipRecipe["kind"]]: Clip<SettingsOf<ClipRecipe, K>> } = {
  none,
  norm,
  value,
  share,
};

/**
 * Bounds a gradient in place.
 *
 * @param held how many of its entries are of weights that are held: these are 0 and do not count.
 */
export function clipGradient(recipe: ClipRecipe, gradient: Float32Array, held = 0): void {
  const clip = codes[recipe.kind] as Clip<ClipRecipe>;
  clip(recipe, gradient, held);
}
