import * as v from "valibot";
import { clip } from "./definition";

export const none = clip({
  schema: v.strictObject({ kind: v.literal("none") }),
  describe: () => "",
  clips: false,
});
