import * as v from "valibot";
import { integer } from "../schema";
import { restriction } from "./definition";

/** The diagonal block of one layer, counted in the order of the parameters. */
export const layer = restriction({
  schema: v.strictObject({ kind: v.literal("layer"), index: v.optional(integer(0, 999), 0) }),
  describe: ({ index }) => ` of layer ${index}`,
  restricts: "parameters",
  needsClasses: false,
});
