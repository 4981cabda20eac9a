import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { task } from "./definition";

/** Samples of some classes only; the network keeps all its outputs. */
export const classes = task({
  schema: v.strictObject({
    kind: v.literal("classes"),
    first: v.optional(integer(0, 999), 0),
    last: v.optional(integer(0, 999), 1),
  }),
  describe: ({ first, last }) =>
    first === last ? t`class ${first}` : t`classes ${first} to ${last}`,
  needsClasses: true,
  needsPlane: false,
  problem: ({ first, last }) =>
    last < first ? t`there are no classes from ${first} to ${last}` : null,
});
