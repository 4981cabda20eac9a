import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { brightBackground } from "./bright-background";
import { classes } from "./classes";
import type { TaskDefinition } from "./definition";
import { labelNoise } from "./label-noise";
import { longTail } from "./long-tail";
import { marked } from "./marked";
import { mixed } from "./mixed";
import { original } from "./original";
import { permutedInputs } from "./permuted-inputs";
import { relabelled } from "./relabelled";
import { rotated } from "./rotated";
import { shifted } from "./shifted";
import { shuffledInputs } from "./shuffled-inputs";
import { shuffledTargets } from "./shuffled-targets";
import { subset } from "./subset";

export const tasks = [
  original,
  classes,
  permutedInputs,
  rotated,
  relabelled,
  shuffledInputs,
  shuffledTargets,
  labelNoise,
  subset,
  shifted,
  marked,
  longTail,
  brightBackground,
  mixed,
] as const;

export const taskSchema = v.variant("kind", schemasOf(tasks));
export type TaskRecipe = v.InferOutput<typeof taskSchema>;

export const taskDefinition = (recipe: TaskRecipe): TaskDefinition => definitionOf(tasks, recipe);
