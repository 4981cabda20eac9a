import * as v from "valibot";
import { schedule } from "./definition";

/** η·(1 + cos πt)/2 (Loshchilov & Hutter 2017, arXiv 1608.03983, eq. 5, without restarts). */
export const cosine = schedule({
  schema: v.strictObject({ kind: v.literal("cosine") }),
  describe: () => " falling to 0 by a cosine",
  factor: (_, done) => (1 + Math.cos(Math.PI * done)) / 2,
});
