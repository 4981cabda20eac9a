import * as v from "valibot";
import { number } from "../schema";
import { moments } from "./adam";
import { rule } from "./definition";

/** Of a network at its start: what a share of the weights comes to. */
export const USUAL_WEIGHT = 0.1;

/** Adam's step of each tensor, as long as a share of that tensor (You et al. 2020, arXiv 1904.00962). */
export const lamb = rule({
  schema: v.strictObject({
    kind: v.literal("lamb"),
    ...moments,
    epsilon: v.optional(number(1e-12, 1), 1e-6),
  }),
  describe: () => "LAMB",
  edge: { of: "hessian", reason: "steps as long as a share of the weights have none" },
  plain: false,
  stride: { of: "parameter", length: () => USUAL_WEIGHT },
});
