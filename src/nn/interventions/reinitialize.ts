import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import { chosenLayers } from "./chosenLayers";
import type { InterventionCode } from "./code";

export const reinitialize: InterventionCode<SettingsOf<InterventionRecipe, "reinitialize">> = (
  settings,
  { theta },
  { layout, newWeights },
) => {
  const drawn = newWeights();
  for (const { offset, size } of chosenLayers(settings, layout))
    theta.set(drawn.subarray(offset, offset + size), offset);
};
