import type { SettingsOf } from "../../catalog/kind";
import type { LossRecipe } from "../../catalog/losses";
import type { LossCode } from "./code";
import { crossEntropy } from "./cross-entropy";
import { halfSquared } from "./half-squared";
import { meanSquared } from "./mean-squared";
import { stablemax } from "./stablemax";

const codes: { [K in LossRecipe["kind"]]: LossCode<SettingsOf<LossRecipe, K>> } = {
  "cross-entropy": crossEntropy,
  "mean-squared": meanSquared,
  "half-squared": halfSquared,
  stablemax,
};

export const lossCode = ({ kind }: LossRecipe): LossCode<LossRecipe> => codes[kind];
