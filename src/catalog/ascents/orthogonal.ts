import * as v from "valibot";
import { ascent } from "./definition";

/**
 * The gradient without its part along the weights, all of them as one vector: such a step turns them and
 * does not scale them (Prieto et al. 2025, arXiv 2501.04697, "⊥Grad").
 */
export const orthogonal = ascent({
  schema: v.strictObject({ kind: v.literal("orthogonal") }),
  describe: () => "gradients orthogonal to the weights",
  gradients: () => 1,
  edge: () => ({ reason: "for gradients orthogonal to the weights none is known" }),
});
