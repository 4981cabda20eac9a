import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { singular } from "../singular";
import { ascent } from "./definition";

/**
 * SAF: the gradient of L + c·τ²·KL between the probabilities of some epochs before and those of now, softened
 * by τ, in the mean over the batch (Du et al. 2022, arXiv 2205.14083, 3).
 */
export const saf = ascent({
  schema: v.strictObject({
    kind: v.literal("saf"),
    /** c. */
    weight: v.optional(number(0, 1000), 0.16),
    /** τ. */
    temperature: v.optional(number(0.01, 1000), 5),
    /** Epochs back to the outputs that those of now are held to. */
    back: v.optional(integer(1, 20), 3),
    /** Epochs of a phase before it begins. */
    from: v.optional(integer(0, 100000), 5),
  }),
  describe: ({ weight, back }) => singular(t`SAF ${weight}, ${back} epochs back`),
  gradients: () => 1,
  readsOutputs: true,
  edge: () => ({ reason: "under SAF none is known" }),
});
