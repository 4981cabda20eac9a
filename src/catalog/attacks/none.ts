import * as v from "valibot";
import { attack } from "./definition";

/** Inputs as they are. */
export const none = attack({
  schema: v.strictObject({ kind: v.literal("none") }),
  describe: () => "",
  gradients: () => 0,
});
