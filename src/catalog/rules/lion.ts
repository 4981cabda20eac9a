import * as v from "valibot";
import { number } from "../schema";
import { rule } from "./definition";

/**
 * θ ← θ − η(sign(β₁m + (1 − β₁)g) + λθ), then m ← β₂m + (1 − β₂)g; the weight decay λ is decoupled (Chen et
 * al. 2023, arXiv 2302.06675, program 1).
 */
export const lion = rule({
  schema: v.strictObject({
    kind: v.literal("lion"),
    /** β₁. */
    mixing: v.optional(number(0, 0.9999), 0.9),
    /** β₂. */
    memory: v.optional(number(0, 0.99999), 0.99),
  }),
  describe: () => "Lion",
  edge: { of: "hessian", reason: "steps by signs have none" },
  stride: { of: "parameter", length: () => 1 },
  plain: false,
});
