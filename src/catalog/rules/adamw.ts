import * as v from "valibot";
import { adamEdge, moments } from "./adam";
import { rule } from "./definition";

/**
 * Adam with its weight decay λ apart from the gradient (Loshchilov & Hutter 2019, arXiv 1711.05101,
 * algorithm 2): θ ← θ − ηλθ on kernels, then Adam's step.
 */
export const adamw = rule({
  schema: v.strictObject({ kind: v.literal("adamw"), ...moments }),
  describe: () => "AdamW",
  edge: adamEdge,
  stride: { of: "parameter", length: () => 1 },
  plain: false,
});
