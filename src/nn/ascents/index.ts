import type { AscentRecipe } from "../../catalog/ascents";
import type { SettingsOf } from "../../catalog/kind";
import type { ParameterLayout } from "../../results/parameters";
import { amp } from "./amp";
import { asam } from "./asam";
import { awp } from "./awp";
import type { Ascent, AscentCode, AscentContext } from "./code";
import { dropout } from "./dropout";
import { extragradient } from "./extragradient";
import { fisherSam } from "./fisher-sam";
import { forward } from "./forward";
import { gam } from "./gam";
import { gradient } from "./gradient";
import { noisy } from "./noisy";
import { orthogonal } from "./orthogonal";
import { saf } from "./saf";
import { sam } from "./sam";
import { spectral } from "./spectral";
import { subspace } from "./subspace";

const codes: { [K in AscentRecipe["kind"]]: AscentCode<SettingsOf<AscentRecipe, K>> } = {
  gradient,
  sam,
  asam,
  amp,
  awp,
  orthogonal,
  noisy,
  forward,
  spectral,
  extragradient,
  gam,
  "fisher-sam": fisherSam,
  subspace,
  dropout,
  saf,
};

export function createAscent(
  recipe: AscentRecipe,
  layout: ParameterLayout,
  context: AscentContext,
): Ascent {
  const code = codes[recipe.kind] as AscentCode<AscentRecipe>;
  const made = code(recipe, layout, context);
  return typeof made === "function" ? { ascend: made, memory: [] } : made;
}
