import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { intervention } from "./definition";

/** Weights go to the nearest of 2ᵇ − 1 evenly spaced values, which are symmetric about 0. */
export const round = intervention({
  schema: v.strictObject({
    kind: v.literal("round"),
    bits: v.optional(integer(2, 16), 4),
  }),
  describe: ({ bits }) => t`weights rounded to ${bits} bits`,
});
