import * as v from "valibot";
import { schedule } from "./definition";

/** η·(1 − t). */
export const linear = schedule({
  schema: v.strictObject({ kind: v.literal("linear") }),
  describe: () => " falling linearly to 0",
  factor: (_, done) => 1 - done,
});
