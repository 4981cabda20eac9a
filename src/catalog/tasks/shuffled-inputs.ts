import * as v from "valibot";
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
    `${first === last ? `coordinate ${first + 1}` : `coordinates ${first + 1} to ${last + 1}`} exchanged among samples (draw ${draw})`,
  needsClasses: false,
  needsPlane: false,
  problem: ({ first, last }) =>
    last < first ? `there are no coordinates from ${first + 1} to ${last + 1}` : null,
});
