import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { rule } from "./definition";
import { USUAL_WEIGHT } from "./lamb";

/** Heavy ball with steps as long as a share of each kernel (You et al. 2017, arXiv 1708.03888). */
export const lars = rule({
  schema: v.strictObject({
    kind: v.literal("lars"),
    momentum: v.optional(number(0, 0.9999), 0.9),
    /** What η is multiplied by beside ‖w‖/‖g‖. */
    trust: v.optional(number(1e-6, 100), 0.02),
  }),
  describe: ({ trust }) => t`LARS, trust ${trust}`,
  edge: { of: "hessian", reason: "steps as long as a share of the weights have none" },
  plain: false,
  stride: {
    of: "parameter",
    length: ({ momentum, trust }) => (trust * USUAL_WEIGHT) / (1 - momentum),
  },
});
