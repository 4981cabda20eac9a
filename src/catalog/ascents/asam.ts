import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { ascent } from "./definition";

/** Adaptive sharpness-aware minimization (Kwon et al. 2021, arXiv 2102.11600). */
export const asam = ascent({
  schema: v.strictObject({
    kind: v.literal("asam"),
    /** ρ, the length of the step up, measured in sizes of the weights. */
    radius: v.optional(number(0, 100), 0.5),
    /** Added to each weight's size. */
    floor: v.optional(number(0, 10), 0.01),
  }),
  describe: ({ radius }) => t`adaptive SAM ρ ${radius}`,
  paper: "kwon2021asam",
  gradients: () => 2,
  edge: () => ({ reason: "for adaptive sharpness-aware training none is known" }),
});
