import * as v from "valibot";
import { task } from "./definition";

/** The recipe's data as they are. */
export const original = task({
  schema: v.strictObject({ kind: v.literal("original") }),
  describe: () => "the data as they are",
  needsClasses: false,
  needsPlane: false,
});
