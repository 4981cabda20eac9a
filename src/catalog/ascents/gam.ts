import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { ascent } from "./definition";

const share = (initial: number) => v.optional(number(0, 1), initial);

/** Gradient norm aware minimization (Zhang et al. 2023, arXiv 2303.03108), with the authors' settings. */
export const gam = ascent({
  schema: v.strictObject({
    kind: v.literal("gam"),
    /** ρ, how far it goes to where the gradient is longest. */
    radius: v.optional(number(0, 10), 0.2),
    /** ρ′, by how much it looks along the gradient to see it grow. */
    inner: v.optional(number(0, 10), 0.02),
    /** β₁ and 1 − β₀: shares of the gradients at the start and at the end. */
    near: share(0.6),
    far: share(0.5),
    /** γ, of what is orthogonal. */
    across: share(0.03),
  }),
  describe: ({ radius }) => t`GAM ρ ${radius}`,
  gradients: () => 4,
  edge: () => ({ reason: "under gradient norm aware minimization none is known" }),
});
