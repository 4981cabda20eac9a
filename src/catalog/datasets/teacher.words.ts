import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, testFraction } from "./sampling.words";

export const teacher: KindWords<SettingsOf<DatasetRecipe, "teacher">> = {
  label: "Teacher and student",
  fields: {
    samples,
    testFraction,
    dimensions: { label: "Dimensions", sentence: "Numbers in an input, each normal." },
    width: {
      label: "Teacher’s units",
      sentence: "Hidden units of the network that tells what is right.",
    },
    activation: {
      label: "Teacher’s activation",
      sentence: "What the teacher's hidden units do.",
      choices: { relu: "ReLU", tanh: "tanh", square: "x²/2" },
    },
    teacher: {
      label: "Teacher’s seed",
      sentence: "Same number, same teacher, whatever samples are drawn.",
      formula: "y = Σ aⱼ·φ(wⱼ·x)/√m, ‖wⱼ‖ = 1 at random, aⱼ = 1, −1, 1, …",
    },
    target: {
      label: "Target",
      sentence:
        "What the student is to tell: the teacher's output, or its sign, as a number or a class.",
      choices: { value: "Output", sign: "−1 or 1", class: "Class" },
    },
    noise: {
      label: "Noise",
      sentence: "Standard deviation of what is added to the teacher's output.",
      slider: { low: 0, high: 1, scale: "linear" },
    },
  },
};
