import { initializeInParts } from "../../../nn/initialize";
import { train } from "../../../nn/train";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { throwIfAborted } from "../job";
import { trainingSetUp } from "../trainingSetUp";
import type { TrainedCell } from "./trainedCell";

/**
 * How many different weights the cell's training ends at, from so many starts of its own, with a loss of
 * at most `loss`: those that lie no further from one another than `apart` are one.
 */
export async function minima(
  { starts, loss, apart }: MeasureOf<"minima">,
  { recipe, file, workbench, spec, signal }: TrainedCell,
): Promise<Values> {
  const training = { ...recipe.training, checkpoints: 1 };
  const context = { workbench, signal, progress() {} };
  const setUp = await trainingSetUp({ recipe: { ...recipe, training }, file }, context);
  const found: Float32Array[] = [];
  for (let start = 0; start < starts; start++) {
    const theta = await initializeInParts(spec, recipe.seed, start);
    const ended = await train({ ...setUp, test: null, theta, signal });
    throwIfAborted(signal);
    if (!((ended.history.trainLoss.at(-1) ?? Number.NaN) <= loss)) continue;
    const end = finalParameters(ended);
    const isKnown = found.some((one) => Math.hypot(...one.map((w, p) => w - end[p])) <= apart);
    if (!isKnown) found.push(end.slice());
  }
  return [found.length];
}
