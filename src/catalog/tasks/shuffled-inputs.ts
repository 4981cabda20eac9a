import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { draw } from "./chance";
import { task } from "./definition";

/** Samples exchange some of their input's numbers: whoever uses these is misled (Breiman 2001, permutation importance). */
export const shuffledInputs = task({
  schema: v.strictObject({
    kind: v.literal("shuffled-inputs"),
    first: v.optional(integer(0, 99999), 0),
    last: v.optional(integer(0, 99999), 0),
    draw,
  }),
  describe: ({ first, last, draw }) =>
    t`${first === last ? t`coordinate ${first + 1}` : t`coordinates ${first + 1} to ${last + 1}`} exchanged among samples (draw ${draw})`,
  needsClasses: false,
  needsPlane: false,
  problem: ({ first, last }) =>
    last < first ? t`there are no coordinates from ${first + 1} to ${last + 1}` : null,
});
