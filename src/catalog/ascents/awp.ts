import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { ascent } from "./definition";

/**
 * Adversarial weight perturbation (Wu et al. 2020, arXiv 2004.05884): of the loss that the step descends, which
 * is one of moved inputs where there is an attack.
 */
export const awp = ascent({
  schema: v.strictObject({
    kind: v.literal("awp"),
    /** γ, the length of the change of each tensor over its own. */
    share: v.optional(number(0, 1), 0.01),
  }),
  describe: ({ share }) => t`adversarial weight perturbation γ ${share}`,
  gradients: () => 2,
  edge: () => ({ reason: "under adversarial weight perturbation none is known" }),
});
