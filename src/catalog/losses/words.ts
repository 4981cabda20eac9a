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

const kinds: ChoiceWords<LossRecipe>["kinds"] = {
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
};

export const lossWords: ChoiceWords<LossRecipe> = {
  label: "Loss",
  named: true,
  sentence: "What training minimizes, as a mean over samples.",
  formula: Object.values(kinds)
    .map(({ label, formula }) => `${label} ${formula}`)
    .join(";  "),
  kinds,
};
