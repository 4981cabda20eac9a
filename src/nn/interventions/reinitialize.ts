import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import { chosenLayers } from "./chosenLayers";
import type { InterventionCode } from "./code";

export const reinitialize: InterventionCode<
  SettingsOf<InterventionRecipe, "reinitialize">
> = async (settings, { theta }, { layout, newWeights }) => {
  const drawn = await newWeights();
  for (const { offset, size } of chosenLayers(settings, layout))
    theta.set(drawn.subarray(offset, offset + size), offset);
};
