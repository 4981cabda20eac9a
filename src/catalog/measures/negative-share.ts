import * as v from "valibot";
import { integer } from "../schema";
import { measure, number } from "./definition";

/** K_H^½ of LLA (arXiv 2412.10146). */
export const negativeShare = measure({
  schema: v.strictObject({
    kind: v.literal("negative-share"),
    probes: v.optional(integer(2, 50), 5),
    /** Lanczos steps of each probe, which the value depends on. */
    steps: v.optional(integer(4, 300), 30),
  }),
  shape: number,
  name: () => "K½",
  describe: ({ probes, steps }) =>
    `Σ_{λ<0}√|λw| over Σ_{λ>0}√(λw) of Ritz values λ and weights w, mean of ${probes} probes of ${steps} steps`,
  error: "95 % interval",
  gradients: ({ probes, steps }) => 2 * probes * steps,
  log: true,
});
