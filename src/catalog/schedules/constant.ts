import * as v from "valibot";
import { schedule } from "./definition";

export const constant = schedule({
  schema: v.strictObject({ kind: v.literal("constant") }),
  describe: () => "",
  factor: () => 1,
});
