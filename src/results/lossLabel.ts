import { said } from "../language/spoken";
import { t } from "../language/t";
import { lossName, lossUnit } from "../recipe/describe";
import type { Run } from "./results";

export interface LossLabel {
  name: string;
  /** "" for none, or where a file does not tell it. */
  unit: string;
}

/** What a run's losses are: of a surface from elsewhere, the recipe says nothing. */
export function lossLabel({ recipe, imported }: Pick<Run, "recipe" | "imported">): LossLabel {
  if (imported !== undefined) return { name: "loss", unit: "" };
  return { name: lossName(recipe.training.loss), unit: lossUnit(recipe.training.loss) };
}

/** "cross-entropy (nats)". */
export function withUnit({ name, unit }: LossLabel): string {
  return unit === "" ? said(name) : t`${name} (${unit})`;
}
