import * as v from "valibot";
import { ascent } from "./definition";

export const gradient = ascent({
  schema: v.strictObject({ kind: v.literal("gradient") }),
  describe: () => "",
  gradients: () => 1,
});
