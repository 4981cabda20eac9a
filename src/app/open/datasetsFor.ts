import { isFromFile } from "../../recipe/datasetTraits";
import { recipe } from "../../recipe/parse";
import type { DatasetRecipe, RecipeInput } from "../../recipe/schema";

/** What a network takes and gives: values per input, and outputs. */
export interface NetworkEnds {
  inputs: number;
  outputs: number;
}

/** null where only reading the file tells. */
export function endsOf(dataset: DatasetRecipe): NetworkEnds | null {
  switch (dataset.kind) {
    case "spirals":
      return { inputs: 2, outputs: dataset.arms };
    case "moons":
    case "circles":
      return { inputs: 2, outputs: 2 };
    case "blobs":
      return { inputs: dataset.dimensions, outputs: dataset.classes };
    case "regression":
      return { inputs: 1, outputs: 1 };
    case "glyphs":
      return { inputs: dataset.size ** 2, outputs: 10 };
    case "csv":
    case "npz":
    case "idx":
      return null;
  }
}

/** Datasets that a network with these ends can be measured on, the present one first if it fits. */
export function datasetsFor(ends: NetworkEnds, present: DatasetRecipe): DatasetRecipe[] {
  const wanted: NonNullable<RecipeInput["dataset"]>[] = [
    { kind: "spirals", arms: within(ends.outputs, 2, 6) },
    { kind: "moons" },
    { kind: "circles" },
    {
      kind: "blobs",
      dimensions: within(ends.inputs, 2, 64),
      classes: within(ends.outputs, 2, 16),
    },
    { kind: "glyphs", size: 12 },
    { kind: "glyphs", size: 16 },
  ];
  const others = wanted
    .map((dataset) => recipe({ dataset }).dataset)
    .concat(recipe({ dataset: { kind: "regression" }, training: { loss: "half-squared" } }).dataset)
    .filter(({ kind }) => kind !== present.kind);
  const fits = (dataset: DatasetRecipe) => {
    const found = endsOf(dataset);
    return found !== null && found.inputs === ends.inputs && found.outputs === ends.outputs;
  };
  const chosenFile = isFromFile(present) && present.file !== "";
  return [present].filter((dataset) => chosenFile || fits(dataset)).concat(others.filter(fits));
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
