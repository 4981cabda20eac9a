import type { AscentRecipe } from "../../catalog/ascents";
import type { SettingsOf } from "../../catalog/kind";
import { asam } from "./asam";
import type { Ascent, AscentCode } from "./code";
import { gradient } from "./gradient";
import { orthogonal } from "./orthogonal";
import { sam } from "./sam";

const codes: { [K in AscentRecipe["kind"]]: AscentCode<SettingsOf<AscentRecipe, K>> } = {
  gradient,
  sam,
  asam,
  orthogonal,
};

export function createAscent(recipe: AscentRecipe, parameterCount: number): Ascent {
  const code = codes[recipe.kind] as AscentCode<AscentRecipe>;
  return code(recipe, parameterCount);
}
