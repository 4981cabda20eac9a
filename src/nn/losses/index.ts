import type { SettingsOf } from "../../catalog/kind";
import type { LossRecipe } from "../../catalog/losses";
import type { LossCode } from "./code";
import { crossEntropy } from "./cross-entropy";
import { encouraging } from "./encouraging";
import { focal } from "./focal";
import { generalized } from "./generalized";
import { halfSquared } from "./half-squared";
import { meanAbsolute } from "./mean-absolute";
import { meanSquared } from "./mean-squared";
import { normalized } from "./normalized";
import { poly } from "./poly";
import { smoothed } from "./smoothed";
import { squentropy } from "./squentropy";
import { stablemax } from "./stablemax";
import { value } from "./value";
import { zLoss } from "./z-loss";

const codes: { [K in LossRecipe["kind"]]: LossCode<SettingsOf<LossRecipe, K>> } = {
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

export const lossCode = ({ kind }: LossRecipe): LossCode<LossRecipe> =>
  codes[kind] as LossCode<LossRecipe>;
