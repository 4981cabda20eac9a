import * as v from "valibot";
import { measure, number } from "./definition";

export const distance = measure({
  schema: v.strictObject({ kind: v.literal("distance") }),
  shape: number,
  name: () => "distance",
  describe: () => "distance of the weights from the start",
  gradients: () => 0,
  log: false,
});
