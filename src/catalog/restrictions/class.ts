import * as v from "valibot";
import { integer } from "../schema";
import { restriction } from "./definition";

export const oneClass = restriction({
  schema: v.strictObject({ kind: v.literal("class"), index: v.optional(integer(0, 999), 0) }),
  describe: ({ index }) => ` of class ${index}`,
  restricts: "samples",
  needsClasses: true,
});
