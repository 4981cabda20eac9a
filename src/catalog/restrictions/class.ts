import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { restriction } from "./definition";

export const oneClass = restriction({
  schema: v.strictObject({ kind: v.literal("class"), index: v.optional(integer(0, 999), 0) }),
  describe: ({ index }) => t` of class ${index}`,
  restricts: "samples",
  needsClasses: true,
});
