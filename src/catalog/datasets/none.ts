import * as v from "valibot";
import { dataset } from "./definition";

/** For a function that needs no data: one sample without inputs. */
export const none = dataset({
  schema: v.strictObject({ kind: v.literal("none") }),
  name: "a function",
  describe: () => "no data",
  mayBeImages: () => false,
  isRegression: () => true,
  ends: () => ({ inputs: 0, outputs: 1 }),
  counts: () => ({ train: 1, test: 0 }),
});
