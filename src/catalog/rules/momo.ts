import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { rule } from "./definition";

/** Heavy ball that goes no further than a lower bound of the loss allows (Schaipp et al. 2024, arXiv 2305.07583). */
export const momo = rule({
  schema: v.strictObject({
    kind: v.literal("momo"),
    momentum: v.optional(number(0, 0.9999), 0.9),
    /** What the loss is known not to fall below. */
    lowest: v.optional(number(-1e6, 1e6), 0),
  }),
  describe: ({ momentum }) => t`MoMo, momentum ${momentum}`,
  edge: { of: "hessian", reason: "MoMo’s step shrinks where it would be too long" },
  plain: false,
  stride: { of: "gradient", length: () => 1 },
});
