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

/** Datasets that a network with these ends can be measured on, the present one first if it fits. */
export function datasetsFor(ends: NetworkEnds, present: DatasetRecipe): DatasetRecipe[] {
  const others = datasets
    .filter((definition) => kindOf(definition) !== present.kind)
    .flatMap((definition) => candidates(definition, ends));
  const fits = (dataset: DatasetRecipe) => {
    const found = datasetDefinition(dataset).ends(dataset);
    return found !== null && found.inputs === ends.inputs && found.outputs === ends.outputs;
  };
  const chosenFile = isFromFile(present) && present.file !== "";
  return [present].filter((dataset) => chosenFile || fits(dataset)).concat(others.filter(fits));
}

function candidates(definition: DatasetDefinition, ends: NetworkEnds): DatasetRecipe[] {
  const settings = definition.fitting?.(ends) ?? [];
  return settings.map((chosen) => v.parse(datasetSchema, { kind: kindOf(definition), ...chosen }));
}
