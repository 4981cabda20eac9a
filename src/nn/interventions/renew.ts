import type { InterventionCode, RenewalRecipe } from "./code";

/** Marks the phase: what is done in it is done between its steps (`renewal.ts`). */
export const renew: InterventionCode<RenewalRecipe> = (settings, weights) => {
  weights.renewal = settings;
};
