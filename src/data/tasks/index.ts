import { type CodeFor, runCode } from "../../catalog/kind";
import { type TaskRecipe, taskDefinition } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { type Stream, stream } from "../../random/stream";
import { ReadError } from "../../results/readError";
import type { Dataset } from "../dataset";
import { brightBackground } from "./bright-background";
import { classes } from "./classes";
import type { TaskSamples } from "./code";
import { labelNoise } from "./label-noise";
import { longTail } from "./long-tail";
import { marked } from "./marked";
import { mixed } from "./mixed";
import { permutedInputs } from "./permuted-inputs";
import { relabelled } from "./relabelled";
import { rotated } from "./rotated";
import { shifted } from "./shifted";
import { shuffledInputs } from "./shuffled-inputs";
import { shuffledTargets } from "./shuffled-targets";
import { subset } from "./subset";

const codes: CodeFor<TaskRecipe, [Dataset, Stream], TaskSamples> = {
  original: (_, { train, test }) => ({ train, test }),
  classes,
  "permuted-inputs": permutedInputs,
  rotated,
  relabelled,
  "shuffled-inputs": shuffledInputs,
  "shuffled-targets": shuffledTargets,
  "label-noise": labelNoise,
  subset,
  shifted,
  marked,
  "long-tail": longTail,
  "bright-background": brightBackground,
  mixed,
};

/**
 * The data with the samples of a task. Tasks of one kind and draw are equal wherever they stand.
 *
 * @throws ReadError when the data do not have what the task asks for, or leave it no samples.
 */
export function taskData(task: TaskRecipe, data: Dataset, seed: number): Dataset {
  if (task.kind === "original") return data;
  const draw = "draw" in task ? task.draw : 0;
  const samples = runCode(codes, task, data, stream(seed, "tasks", draw));
  if (samples.train.count === 0) {
    throw new ReadError(
      worded`A phase has no training samples: the data have none for "${taskDefinition(task).describe(task)}".`,
    );
  }
  return { ...data, ...samples };
}
