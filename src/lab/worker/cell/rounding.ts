import {
  adaptivelyRounded,
  type Kernel,
  levelStep,
  rounded,
} from "../../../curvature/adaptiveRounding";
import { stream } from "../../../random/stream";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { activityOf } from "./outputs";
import type { TrainedCell } from "./trainedCell";

/** Training loss with the first layer's kernel on few levels; of random rounding, that of each draw. */
export async function roundedLoss(
  { bits, how, draws }: MeasureOf<"rounded-loss">,
  cell: TrainedCell,
): Promise<Values> {
  const { trained, training, recipe } = cell;
  const theta = finalParameters(trained);
  const first = trained.layout.find(({ role }) => role === "kernel");
  if (first === undefined || first.shape.length !== 2)
    throw new Error("Only dense first layers are rounded here.");
  if (first.standardized)
    throw new Error("Standardized weights are no numbers that can be rounded.");
  const { offset, size, shape } = first;
  const kernel: Kernel = {
    values: theta.slice(offset, offset + size),
    rows: shape[0],
    columns: shape[1],
  };
  const step = levelStep(kernel, bits);
  const lossWith = async (values: Float32Array) => {
    const changed = theta.slice();
    changed.set(values, offset);
    return (await training.evaluate(changed)).loss;
  };
  switch (how) {
    case "nearest":
      return [await lossWith(rounded(kernel, step, (rest) => rest >= 0.5))];
    case "adaptive":
      return [await lossWith(adaptivelyRounded(kernel, step, await readGram(cell)))];
    case "random": {
      const { uniform } = stream(recipe.seed, "interventions");
      const losses: number[] = [];
      for (let draw = 0; draw < draws; draw++)
        losses.push(await lossWith(rounded(kernel, step, (rest) => uniform() < rest)));
      return losses;
    }
  }
}

/** XᵀX of the training inputs as the first layer reads them. */
async function readGram(cell: TrainedCell): Promise<Float64Array> {
  const { reads } = (await activityOf("train", cell)).layers[0];
  const { values, width } = reads;
  const gram = new Float64Array(width ** 2);
  for (let start = 0; start < values.length; start += width) {
    for (let i = 0; i < width; i++) {
      const value = values[start + i];
      for (let j = 0; j < width; j++) gram[i * width + j] += value * values[start + j];
    }
  }
  return gram;
}
