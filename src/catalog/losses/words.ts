import type { ChoiceWords } from "../words";
import type { LossRecipe } from ".";
import { crossEntropy } from "./cross-entropy.words";
import { encouraging } from "./encouraging.words";
import { focal } from "./focal.words";
import { generalized } from "./generalized.words";
import { halfSquared } from "./half-squared.words";
import { meanAbsolute } from "./mean-absolute.words";
import { meanSquared } from "./mean-squared.words";
import { normalized } from "./normalized.words";
import { poly } from "./poly.words";
import { smoothed } from "./smoothed.words";
import { squentropy } from "./squentropy.words";
import { stablemax } from "./stablemax.words";
import { value } from "./value.words";
import { zLoss } from "./z-loss.words";

export const lossWords: ChoiceWords<LossRecipe> = {
  label: "Loss",
  named: true,
  sentence: "What training minimizes, as a mean over samples.",
  formula:
    "Cross-entropy −log p(y);  mean squared mean‖f − y‖²/outputs;  half squared ½‖f − y‖²;  StableMax −log s(f_y)/Σ s(f_j) with s(x) = x + 1 for x ≥ 0, else 1/(1 − x);  squentropy −log p(y) + mean of f_j² over j ≠ y;  Poly-1 −log p + ε(1 − p);  focal −(1 − p)^γ log p;  encouraging −log p + log(1 − p);  generalized (1 − p^q)/q;  normalized log p(y)/Σ log p(j);  absolute 2(1 − p);  z-loss −log p + c·log²Σ exp f",
  kinds: {
    "cross-entropy": crossEntropy,
    "mean-squared": meanSquared,
    "half-squared": halfSquared,
    stablemax,
    squentropy,
    poly,
    focal,
    encouraging,
    generalized,
    normalized,
    "mean-absolute": meanAbsolute,
    smoothed,
    "z-loss": zLoss,
    value,
  },
};
