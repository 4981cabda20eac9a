import * as v from "valibot";
import { restriction } from "./definition";

export const whole = restriction({
  schema: v.strictObject({ kind: v.literal("whole") }),
  describe: () => "",
  restricts: "nothing",
  needsClasses: false,
});
