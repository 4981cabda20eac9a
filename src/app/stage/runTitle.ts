import { datasetName, describeModel } from "../../recipe/describe";
import type { Run } from "../../results/results";

/** What a run is called: by whoever saved it, else by its recipe, else by what it is. */
export function runTitle({ recipe }: Run, given: string): string {
  const { name, model, dataset } = recipe;
  if (given !== "") return given;
  return name !== "" ? name : `${describeModel(model)} on ${datasetName(dataset.kind)}`;
}
