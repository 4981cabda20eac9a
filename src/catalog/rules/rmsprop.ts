import * as v from "valibot";
import { number } from "../schema";
import { rule } from "./definition";

/** v ← αv + (1 − α)g²; θ ← θ − ηg/(√v + ε) (Tieleman & Hinton 2012, lecture 6.5). */
export const rmsprop = rule({
  schema: v.strictObject({
    kind: v.literal("rmsprop"),
    /** α. */
    memory: v.optional(number(0, 0.99999), 0.99),
    epsilon: v.optional(number(1e-12, 1), 1e-8),
  }),
  describe: () => "RMSprop",
  edge: {
    of: "hessian",
    reason: "under RMSprop it is that of a Hessian that is scaled step by step",
  },
  stride: { of: "parameter", length: () => 1 },
  plain: false,
});
