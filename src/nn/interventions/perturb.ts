import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import { norm } from "../../plane/vector";
import { fillInRanges } from "../nextTask";
import type { InterventionCode } from "./code";

/** w ← f·w + s·rms(w)·N(0, 1), tensor by tensor. One of zeros has no size to go by and stays. */
export const perturb: InterventionCode<SettingsOf<InterventionRecipe, "perturb">> = async (
  { size: relative, factor },
  { theta },
  { layout, random },
) => {
  for (const { offset, size } of layout) {
    const values = theta.subarray(offset, offset + size);
    const deviation = (relative * norm(values)) / Math.sqrt(size);
    let i = 0;
    await fillInRanges(values, () => factor * values[i++] + deviation * random.gaussian());
  }
};
