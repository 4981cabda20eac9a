import * as v from "valibot";
import { t } from "../../language/t";
import { draw } from "./chance";
import { task } from "./definition";

/** Every input's numbers (pixels) in another order, the same for all samples (Goodfellow et al. 2014, arXiv 1312.6211). */
export const permutedInputs = task({
  schema: v.strictObject({ kind: v.literal("permuted-inputs"), draw }),
  describe: (settings) => t`inputs permuted (draw ${settings.draw})`,
  needsClasses: false,
  needsPlane: false,
});
