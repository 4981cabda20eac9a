import type { ChoiceWords } from "../words";
import type { TaskRecipe } from ".";
import { brightBackground } from "./bright-background.words";
import { classes } from "./classes.words";
import { labelNoise } from "./label-noise.words";
import { longTail } from "./long-tail.words";
import { marked } from "./marked.words";
import { mixed } from "./mixed.words";
import { original } from "./original.words";
import { permutedInputs } from "./permuted-inputs.words";
import { relabelled } from "./relabelled.words";
import { rotated } from "./rotated.words";
import { shifted } from "./shifted.words";
import { shuffledInputs } from "./shuffled-inputs.words";
import { shuffledTargets } from "./shuffled-targets.words";
import { subset } from "./subset.words";

export const taskWords: ChoiceWords<TaskRecipe> = {
  label: "Data",
  sentence: "What the phase trains on, made of the data above; the last phase's is measured.",
  kinds: {
    original,
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
  },
};
