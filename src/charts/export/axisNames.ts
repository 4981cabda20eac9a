import { lossName, lossUnit } from "../../recipe/describe";
import type { Run } from "../../results/results";

/** Names of the two axes and of the loss, as a figure writes them. */
export function axisNames({ recipe, axes, imported }: Run) {
  const unit = lossUnit(recipe.training.loss);
  const known =
    unit === "" ? lossName(recipe.training.loss) : `${lossName(recipe.training.loss)} (${unit})`;
  return {
    alpha: axes === null ? "α" : `α · ${axes.first.name}`,
    beta: axes === null || axes.second === null ? "β" : `β · ${axes.second.name}`,
    loss: imported === undefined ? known : "loss",
  };
}
