import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import type { InterventionCode } from "./code";

export const rewind: InterventionCode<SettingsOf<InterventionRecipe, "rewind">> = (
  { step },
  { theta },
  { thetaAt },
) => theta.set(thetaAt(step));
