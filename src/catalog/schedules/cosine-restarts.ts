import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { singular } from "../singular";
import { schedule } from "./definition";

/**
 * η·(1 + cos πt)/2 in cycles, each `growth` times as long as the one before, which together take all steps
 * after warm-up (Loshchilov & Hutter 2017, arXiv 1608.03983, eq. 5).
 */
export const cosineRestarts = schedule({
  schema: v.strictObject({
    kind: v.literal("cosine-restarts"),
    cycles: v.optional(integer(1, 100), 4),
    growth: v.optional(number(1, 4), 1),
  }),
  describe: ({ cycles, growth }) =>
    singular(
      t` falling to 0 by a cosine in ${cycles} cycles${growth === 1 ? "" : t`, each ${growth} × as long as the last`}`,
    ),
  factor({ cycles, growth }, done) {
    const lengths = Array.from({ length: cycles }, (_, index) => growth ** index);
    let left = done * lengths.reduce((sum, length) => sum + length, 0);
    // Behind the last cycle, by rounding or as the end of the training, is its end.
    const cycle = lengths.find((length) => {
      if (left < length) return true;
      left -= length;
      return false;
    });
    return cycle === undefined ? 0 : (1 + Math.cos((Math.PI * left) / cycle)) / 2;
  },
});
