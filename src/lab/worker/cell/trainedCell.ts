import type { Dataset } from "../../../data/dataset";
import type { Objective, SampleObjective } from "../../../nn/objective";
import type { NetworkSpec } from "../../../nn/spec";
import { train } from "../../../nn/train";
import { totalSteps } from "../../../recipe/phases";
import type { Recipe } from "../../../recipe/schema";
import { trainingPart } from "../../../recipe/trainingPart";
import { canonical } from "../../../study/key";
import type { Source } from "../../protocol";
import { freshSetUp } from "../freshSetUp";
import { type JobContext, throwIfAborted } from "../job";
import { trainingSetUp } from "../trainingSetUp";
import type { CellTraining } from "./cellTraining";
import { type AskedAlong, takenAlong } from "./takenAlong";

/** A network after its training, with what measures may ask of it. */
export interface TrainedCell extends CellTraining {
  recipe: Recipe;
  /** That its data are read from; null where they are made. */
  file: Source["file"];
  /** For the training of another network. */
  workbench: JobContext<"cell">["workbench"];
  dataset: Dataset;
  spec: NetworkSpec;
  /** The loss on the training samples. */
  training: SampleObjective;
  /** null without test samples. */
  test: Objective | null;
  signal: AbortSignal;
}

/** @throws Error in words for the user where there are no such samples. */
export function lossOn(split: "train" | "test", { training, test }: TrainedCell): Objective {
  if (split === "train") return training;
  if (test === null) throw new Error("There are no test samples to measure on.");
  return test;
}

type Context = Pick<JobContext<"cell">, "workbench" | "signal" | "progress">;

/** What measures ask of a cell's training. */
export interface Asked {
  /** Whether Adam's moments are kept on the way. */
  keepMoments: boolean;
  /** Measures of the catalog, each at its own points of the training. */
  along: readonly AskedAlong[];
}

/**
 * Trains a recipe's network, unless the cell before was of the very same training. Data, losses and that
 * training are kept by the workbench until a cell needs others.
 */
export async function trainCell(
  source: Source,
  asked: Asked,
  context: Context,
): Promise<TrainedCell> {
  const { workbench, signal } = context;
  const { recipe, file } = source;
  const dataset = await workbench.dataset(source);
  // What a training starts from takes the place of other losses on the workbench: it goes first.
  const key = canonical([trainingPart(recipe), file?.hash ?? null, asked]);
  const training = await workbench.training(key, () => trainedOnce(source, asked, context));
  const { objective, test, spec } = await freshSetUp(source, workbench);
  return { recipe, file, workbench, dataset, spec, training: objective, test, ...training, signal };
}

async function trainedOnce(
  source: Source,
  { keepMoments, along }: Asked,
  context: Context,
): Promise<CellTraining> {
  const { signal, progress } = context;
  const { recipe } = source;
  const setUp = await trainingSetUp(source, context);
  const steps = totalSteps(recipe.training);
  const { probe, taken } = takenAlong(along, { recipe, tasks: setUp.tasks, signal });
  const batchLosses: number[] = [];
  const trained = await train({
    ...setUp,
    signal,
    probe,
    keepsMoment: () => keepMoments,
    onSteps(step, losses) {
      batchLosses.push(...losses);
      progress(step / steps, `step ${step} of ${steps}`);
    },
  });
  // Only a training that came to its end is another cell's too.
  throwIfAborted(signal);
  return { trained, batchLosses, along: taken };
}
