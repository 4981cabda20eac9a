import type { DataSummary } from "../results/results";
import { type Dataset, outputWidth, take } from "./dataset";

const MOST_IMAGES = 20;
const MOST_POINTS = 200;

/** The facts about a dataset that are shown, with up to 20 images or 200 other training samples. */
export function summarize(dataset: Dataset): DataSummary {
  const { task, inputShape, train, test, hash, notes } = dataset;
  const preview = take(train, inputShape.length > 1 ? MOST_IMAGES : MOST_POINTS);
  return {
    train: train.count,
    test: test.count,
    inputShape,
    classes: task.kind === "classification" ? task.classes : null,
    outputs: outputWidth(task),
    hash,
    notes,
    preview: {
      inputs: preview.inputs.slice(),
      // A sample without inputs is not shown.
      targets: preview.inputs.length === 0 ? new Float32Array() : preview.targets.slice(),
    },
  };
}
