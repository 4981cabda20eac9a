import type { AscentRecipe } from "../../catalog/ascents";
import type { SettingsOf } from "../../catalog/kind";
import type { ParameterLayout } from "../../results/parameters";
import { amp } from "./amp";
import { asam } from "./asam";
import type { Ascent, AscentCode } from "./code";
import { extragradient } from "./extragradient";
import { forward } from "./forward";
import { gradient } from "./gradient";
import { noisy } from "./noisy";
import { orthogonal } from "./orthogonal";
import { sam } from "./sam";
import { spectral } from "./spectral";

const codes: { [K in AscentRecipe["kind"]]: AscentCode<SettingsOf<AscentRecipe, K>> } = {
  gradient,
  sam,
  asam,
  amp,
  orthogonal,
  noisy,
  forward,
  spectral,
  extragradient,
};

export function createAscent(recipe: AscentRecipe, layout: ParameterLayout): Ascent {
  const code = codes[recipe.kind] as AscentCode<AscentRecipe>;
  return code(recipe, layout);
}
