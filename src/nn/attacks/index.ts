import type { AttackRecipe } from "../../catalog/attacks";
import type { SettingsOf } from "../../catalog/kind";
import type { Attack, AttackCode } from "./code";
import { fgsm } from "./fgsm";
import { none } from "./none";
import { pgd } from "./pgd";

const codes: { [K in AttackRecipe["kind"]]: AttackCode<SettingsOf<AttackRecipe, K>> } = {
  none,
  fgsm,
  pgd,
};

export const createAttack = (recipe: AttackRecipe): Attack =>
  (codes[recipe.kind] as AttackCode<AttackRecipe>)(recipe);
