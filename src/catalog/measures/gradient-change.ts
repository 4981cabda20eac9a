import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { measure } from "./definition";

/** How far the gradient can be relied on ahead (Santurkar et al. 2018, arXiv 1805.11604, section 3.1). */
export const gradientChange = measure({
  schema: v.strictObject({
    kind: v.literal("gradient-change"),
    /** How far ahead, as a length. */
    reach: v.optional(number(1e-6, 100), 0.4),
    /** Places looked at, evenly spaced. */
    places: v.optional(integer(1, 100), 8),
  }),
  shape: { kind: "number" },
  name: () => "relative gradient change",
  describe: ({ reach, places }) =>
    t`largest ‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖ for s up to ${reach} (${places} looked at), u = ∇L(θ)/‖∇L(θ)‖`,
  gradients: ({ places }) => 1 + places,
  log: false,
});
