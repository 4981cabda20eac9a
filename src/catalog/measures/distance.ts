import * as v from "valibot";
import { measure } from "./definition";

export const distance = measure({
  schema: v.strictObject({ kind: v.literal("distance") }),
  name: () => "distance",
  describe: () => "distance of the weights from the start",
  gradients: () => 0,
  log: false,
});
