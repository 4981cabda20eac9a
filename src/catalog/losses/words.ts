import type { ChoiceWords } from "../words";
import type { LossRecipe } from ".";
import { crossEntropy } from "./cross-entropy.words";
import { halfSquared } from "./half-squared.words";
import { meanSquared } from "./mean-squared.words";

export const lossWords: ChoiceWords<LossRecipe> = {
  label: "Loss",
  sentence: "What training minimizes, as a mean over samples.",
  formula: "Cross-entropy −log p(y);  mean squared mean‖f − y‖²/outputs;  half squared ½‖f − y‖²",
  kinds: {
    "cross-entropy": crossEntropy,
    "mean-squared": meanSquared,
    "half-squared": halfSquared,
  },
};
