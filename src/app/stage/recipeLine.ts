import { datasetDetail } from "../../catalog/datasets";
import { describeModel } from "../../catalog/models";
import { describeTraining } from "../../recipe/describe";
import type { Run } from "../../results/results";

/** What a run is of, in a line: its recipe, or the file that it was read from. */
export function recipeLine({ recipe, imported, weights }: Run): string {
  if (imported !== undefined) return `Read from ${imported.file} (${imported.format})`;
  const { dataset, model, training, seed } = recipe;
  const made =
    weights === undefined
      ? `${describeTraining(training)}, seed ${seed}`
      : `weights from ${weights.file}`;
  return [datasetDetail(dataset), describeModel(model), made].join(" · ");
}
