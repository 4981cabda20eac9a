import type { Dataset } from "../../../data/dataset";
import type { Objective } from "../../../nn/objective";
import type { NetworkSpec } from "../../../nn/spec";
import { train } from "../../../nn/train";
import { totalSteps } from "../../../recipe/phases";
import type { Recipe } from "../../../recipe/schema";
import type { Trained } from "../../../results/results";
import type { Values } from "../../../study/measure";
import type { Source } from "../../protocol";
import type { JobContext } from "../job";
import { trainingSetUp } from "../trainingSetUp";
import { type AskedAlong, takenAlong } from "./takenAlong";

/** A network after its training, with what measures may ask of it. */
export interface TrainedCell {
  recipe: Recipe;
  /** That its data are read from; null where they are made. */
  file: Source["file"];
  /** For the training of another network. */
  workbench: JobContext<"cell">["workbench"];
  dataset: Dataset;
  spec: NetworkSpec;
  /** The loss on the training samples. */
  training: Objective;
  /** null without test samples. */
  test: Objective | null;
  trained: Trained;
  /** The loss on its batch before each step. */
  batchLosses: number[];
  /** What the measures of the catalog gave, point after point. */
  along: Record<string, Values>;
  signal: AbortSignal;
}

/** @throws Error in words for the user where there are no such samples. */
export function lossOn(split: "train" | "test", { training, test }: TrainedCell): Objective {
  if (split === "train") return training;
  if (test === null) throw new Error("There are no test samples to measure on.");
  return test;
}

/** What measures ask of a cell's training. */
export interface Asked {
  /** Whether Adam's moments are kept on the way. */
  keepMoments: boolean;
  /** Measures of the catalog, each at its own points of the training. */
  along: readonly AskedAlong[];
}

/** Trains a recipe's network. Data and losses are kept by the workbench until a cell needs others. */
export async function trainCell(
  source: Source,
  { keepMoments, along }: Asked,
  context: Pick<JobContext<"cell">, "workbench" | "signal" | "progress">,
): Promise<TrainedCell> {
  const { workbench, signal, progress } = context;
  const { recipe, file } = source;
  const dataset = await workbench.dataset(source);
  const setUp = await trainingSetUp(source, context);
  const { objective: training, test, spec } = setUp;
  const steps = totalSteps(recipe.training);
  const { probe, taken } = takenAlong(along, { recipe, tasks: setUp.tasks, signal });
  const batchLosses: number[] = [];
  const trained = await train({
    ...setUp,
    signal,
    probe,
    keepsMoment: () => keepMoments,
    onStep(step, loss) {
      batchLosses.push(loss);
      progress(step / steps, `step ${step} of ${steps}`);
    },
  });
  const record = { trained, batchLosses, along: taken };
  return { recipe, file, workbench, dataset, spec, training, test, ...record, signal };
}
