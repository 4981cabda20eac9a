import { datasetDetail } from "../../catalog/datasets";
import { describeModel } from "../../catalog/models";
import { t } from "../../language/t";
import { describeTraining } from "../../recipe/describe";
import type { Run } from "../../results/results";

/** What a run is of, in a line: its recipe, or the file that it was read from. */
export function recipeLine({ recipe, imported, weights }: Run): string {
  if (imported !== undefined) return t`Read from ${imported.file} (${imported.format})`;
  const { dataset, model, training, seed } = recipe;
  const made =
    weights === undefined
      ? t`${describeTraining(training)}, seed ${seed}`
      : t`weights from ${weights.file}`;
  return [datasetDetail(dataset), describeModel(model), made].join(" · ");
}
