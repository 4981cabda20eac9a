import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { restriction } from "./definition";

/** A random subset of the evaluated samples. */
export const batch = restriction({
  schema: v.strictObject({ kind: v.literal("batch"), size: v.optional(integer(1, 20000), 64) }),
  describe: ({ size }) => singular(t` on ${size} samples`),
  restricts: "samples",
  needsClasses: false,
});
