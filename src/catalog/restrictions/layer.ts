import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { restriction } from "./definition";

/** The diagonal block of one layer, counted in the order of the parameters. */
export const layer = restriction({
  schema: v.strictObject({ kind: v.literal("layer"), index: v.optional(integer(0, 999), 0) }),
  describe: ({ index }) => t` of layer ${index}`,
  restricts: "parameters",
  needsClasses: false,
});
