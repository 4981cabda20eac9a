import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import { chosenLayers } from "./chosenLayers";
import type { InterventionCode } from "./code";

export const freeze: InterventionCode<SettingsOf<InterventionRecipe, "freeze">> = (
  settings,
  { frozen },
  { layout },
) => {
  for (const { offset, size } of chosenLayers(settings, layout))
    frozen.fill(1, offset, offset + size);
};
