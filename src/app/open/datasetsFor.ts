import * as v from "valibot";
import {
  type DatasetRecipe,
  datasetDefinition,
  datasetSchema,
  datasets,
  isFromFile,
} from "../../catalog/datasets";
import type { DatasetDefinition, NetworkEnds } from "../../catalog/datasets/definition";
import { kindOf } from "../../catalog/kind";

/**
 * Datasets that a network with these ends can be measured on, the present one first if it fits. A
 * single output may stand for two classes.
 */
export function datasetsFor(ends: NetworkEnds, present: DatasetRecipe): DatasetRecipe[] {
  const asClasses = ends.outputs === 1 ? [{ ...ends, outputs: 2 }] : [];
  const others = datasets
    .filter((definition) => kindOf(definition) !== present.kind)
    .flatMap((definition) => [ends, ...asClasses].flatMap((one) => candidates(definition, one)))
    .filter((one, index, all) => all.findIndex((other) => isEqual(one, other)) === index);
  const fits = (dataset: DatasetRecipe) => {
    const found = datasetDefinition(dataset).ends(dataset);
    return (
      found !== null &&
      [ends, ...asClasses].some(
        ({ inputs, outputs }) => found.inputs === inputs && found.outputs === outputs,
      )
    );
  };
  const chosenFile = isFromFile(present) && present.file !== "";
  return [present].filter((dataset) => chosenFile || fits(dataset)).concat(others.filter(fits));
}

const isEqual = (a: DatasetRecipe, b: DatasetRecipe) => JSON.stringify(a) === JSON.stringify(b);

function candidates(definition: DatasetDefinition, ends: NetworkEnds): DatasetRecipe[] {
  const settings = definition.fitting?.(ends) ?? [];
  return settings.map((chosen) => v.parse(datasetSchema, { kind: kindOf(definition), ...chosen }));
}
