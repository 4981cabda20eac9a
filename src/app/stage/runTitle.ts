import { datasetName, hasData } from "../../catalog/datasets";
import { describeModel } from "../../catalog/models";
import { t } from "../../language/t";
import type { Run } from "../../results/results";

/** "MLP 32, ReLU on glyph digits", "f(x) = x^2". */
function experiment({ model, dataset }: Run["recipe"]): string {
  if (!hasData(dataset)) return describeModel(model);
  return t`${describeModel(model)} on ${datasetName(dataset)}`;
}

/** What a run is called: by whoever saved it, else by its recipe, else by what it is. */
export function runTitle({ recipe }: Run, given: string): string {
  return given || recipe.name || experiment(recipe);
}

/** Which recipe a picture is of, beside its title: what the title does not say already. */
export function pictureOf({ recipe, imported, weights }: Run, title: string): string {
  if (imported !== undefined) return t`Read from ${imported.file}`;
  const { seed, dataSeed } = recipe;
  const seeds = dataSeed === null ? t`seed ${seed}` : t`seed ${seed}, data of seed ${dataSeed}`;
  const origin = weights === undefined ? seeds : t`weights from ${weights.file}`;
  const words = experiment(recipe);
  return words === title ? origin : `${words}, ${origin}`;
}
