import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import type { InterventionCode } from "./code";

/** w ← s·round(w/s) with s = max|w|/(2ᵇ⁻¹ − 1), kernel by kernel (symmetric uniform quantization). */
export const round: InterventionCode<SettingsOf<InterventionRecipe, "round">> = (
  { bits },
  { theta },
  { layout },
) => {
  const levels = 2 ** (bits - 1) - 1;
  for (const { role, offset, size } of layout) {
    if (role !== "kernel") continue;
    const values = theta.subarray(offset, offset + size);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0) continue;
    const step = largest / levels;
    for (let i = 0; i < size; i++) values[i] = step * Math.round(values[i] / step);
  }
};
