import * as v from "valibot";
import { number } from "../schema";
import { ascent } from "./definition";

/**
 * The gradient with Gaussian noise of variance σ²/(1 + t)^γ on every entry at step t, from 0 (Neelakantan
 * et al. 2015, arXiv 1511.06807, eq. 1–2, where σ² is called η and γ is 0.55).
 */
export const noisy = ascent({
  schema: v.strictObject({
    kind: v.literal("noisy"),
    /** σ. */
    deviation: v.optional(number(0, 1000), 0.01),
    /** γ, by which the noise fades; with 0 it stays. */
    fading: v.optional(number(0, 10), 0),
  }),
  describe: ({ deviation, fading }) =>
    `gradient noise ${deviation}${fading === 0 ? "" : `, fading by ${fading}`}`,
  gradients: () => 1,
  draws: true,
});
