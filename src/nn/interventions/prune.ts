import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import { markExtremes } from "../magnitudes";
import type { InterventionCode } from "./code";

/**
 * Marks the round(fraction · count) entries of kernels that are smallest in magnitude, of equal ones
 * those that come first.
 */
export const prune: InterventionCode<SettingsOf<InterventionRecipe, "prune">> = (
  { fraction, among },
  { theta, pruned },
  { layout },
) => {
  const kernels = layout.filter(({ role }) => role === "kernel");
  const groups = among === "all" ? [kernels] : kernels.map((kernel) => [kernel]);
  for (const group of groups) {
    const weights = group.map(({ offset, size }) => theta.subarray(offset, offset + size));
    const marks = group.map(({ offset, size }) => pruned.subarray(offset, offset + size));
    const count = group.reduce((sum, { size }) => sum + size, 0);
    markExtremes(weights, marks, Math.round(fraction * count), "smallest");
  }
};
