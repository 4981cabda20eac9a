import * as v from "valibot";
import { number } from "../schema";
import { rule } from "./definition";

/** Steps of kernels with all singular values alike (Jordan et al. 2024, kellerjordan.github.io/posts/muon). */
export const muon = rule({
  schema: v.strictObject({
    kind: v.literal("muon"),
    momentum: v.optional(number(0, 0.9999), 0.95),
  }),
  describe: () => "Muon",
  edge: { of: "hessian", reason: "steps of one length in every direction have none" },
  plain: false,
  stride: { of: "parameter", length: () => 0.2 },
});
