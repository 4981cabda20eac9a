import * as v from "valibot";
import { number } from "../schema";
import { rule } from "./definition";

/** v ← v + g²; θ ← θ − ηg/(√v + ε) (Duchi et al. 2011, diagonal). */
export const adagrad = rule({
  schema: v.strictObject({
    kind: v.literal("adagrad"),
    epsilon: v.optional(number(1e-12, 1), 1e-10),
  }),
  describe: () => "Adagrad",
  edge: {
    of: "hessian",
    reason: "under Adagrad it is that of a Hessian that is scaled step by step",
  },
  // The first one; they grow shorter from there.
  stride: { of: "parameter", length: () => 1 },
  plain: false,
});
