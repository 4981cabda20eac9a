import * as v from "valibot";
import { loss } from "./definition";

/** The output itself, of a function that is to be made small. */
export const value = loss({
  schema: v.strictObject({ kind: v.literal("value") }),
  name: () => "value",
  unit: "",
  targets: "nothing",
});
