import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { ascent } from "./definition";

/** Adversarial model perturbation (Zheng et al. 2021, arXiv 2010.04925): some steps up, of each tensor by itself. */
export const amp = ascent({
  schema: v.strictObject({
    kind: v.literal("amp"),
    /** ε, the longest change of one tensor. */
    radius: v.optional(number(0, 10), 0.1),
    /** ζ, how far a step up goes along the gradient. */
    rate: v.optional(number(0, 1000), 1),
    steps: v.optional(integer(1, 20), 1),
  }),
  describe: ({ radius, steps }) =>
    t`adversarial model perturbation ε ${radius}${steps === 1 ? "" : t`, ${steps} steps up`}`,
  gradients: ({ steps }) => steps + 1,
  edge: () => ({ reason: "under adversarial model perturbation none is known" }),
});
