/** What is known of SGD near weights that fit every sample. */
import { hessianCoherence, meanSquareEdge, outputGram } from "../../../curvature/sgdStability";
import { lastPhase } from "../../../recipe/phases";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { throwIfAborted } from "../job";
import { once } from "./once";
import type { TrainedCell } from "./trainedCell";

/** Operators on n² numbers, and seconds of their eigenvalues. */
const MOST_SAMPLES = 200;

export async function coherenceOfHessians(_: unknown, cell: TrainedCell): Promise<Values> {
  return [hessianCoherence(await gramOf(cell))];
}

export async function sgdEdge(
  { relative }: MeasureOf<"sgd-edge">,
  cell: TrainedCell,
): Promise<Values> {
  const { recipe, training, signal } = cell;
  const gram = await gramOf(cell);
  const whole = training.sampleCount;
  const edgeOf = (batchSize: number) =>
    once(cell, `mean square edge of ${batchSize}`, () =>
      meanSquareEdge(gram, batchSize, { seed: recipe.seed, signal }),
    );
  const edge = await edgeOf(lastPhase(recipe.training).batchSize ?? whole);
  throwIfAborted(signal);
  return [relative ? edge / (await edgeOf(whole)) : edge];
}

const gramOf = (cell: TrainedCell) => once(cell, "gram of output gradients", () => makeGram(cell));

async function makeGram({ recipe, dataset, training, trained, signal }: TrainedCell) {
  const isOneOutput = dataset.task.kind === "regression" && dataset.task.outputs === 1;
  if (!isOneOutput || recipe.training.loss.kind !== "half-squared")
    throw new Error("SGD’s stability is told of one output under half-squared loss.");
  if (training.sampleCount > MOST_SAMPLES)
    throw new Error(
      `SGD’s stability is told with at most ${MOST_SAMPLES} training samples; these are ${training.sampleCount}.`,
    );
  const gram = await outputGram(training, finalParameters(trained), { seed: recipe.seed, signal });
  throwIfAborted(signal);
  if (gram === null) throw new Error("There are no gradients of single samples here.");
  return gram;
}
