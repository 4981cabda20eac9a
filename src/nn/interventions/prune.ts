import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
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
    const entries = Int32Array.from(
      group.flatMap(({ offset, size }) => Array.from({ length: size }, (_, i) => offset + i)),
    );
    entries.sort((i, j) => Math.abs(theta[i]) - Math.abs(theta[j]) || i - j);
    for (const entry of entries.subarray(0, Math.round(fraction * entries.length)))
      pruned[entry] = 1;
  }
};
