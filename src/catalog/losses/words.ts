import type { ChoiceWords } from "../words";
import type { LossRecipe } from ".";
import { crossEntropy } from "./cross-entropy.words";
import { halfSquared } from "./half-squared.words";
import { meanSquared } from "./mean-squared.words";
import { stablemax } from "./stablemax.words";

export const lossWords: ChoiceWords<LossRecipe> = {
  label: "Loss",
  sentence: "What training minimizes, as a mean over samples.",
  formula:
    "Cross-entropy −log p(y);  mean squared mean‖f − y‖²/outputs;  half squared ½‖f − y‖²;  StableMax −log s(f_y)/Σ s(f_j) with s(x) = x + 1 for x ≥ 0, else 1/(1 − x)",
  kinds: {
    "cross-entropy": crossEntropy,
    "mean-squared": meanSquared,
    "half-squared": halfSquared,
    stablemax,
  },
};
