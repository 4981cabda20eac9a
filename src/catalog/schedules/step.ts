import * as v from "valibot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { percent } from "../percent";
import { number } from "../schema";
import { schedule } from "./definition";

/** η, times a factor at each of some shares of the steps after warm-up (He et al. 2016, arXiv 1512.03385, 3.4). */
export const step = schedule({
  schema: v.strictObject({
    kind: v.literal("step"),
    factor: v.optional(number(0, 10), 0.1),
    at: v.optional(boundedArray(number(0, 1), 20), [0.5, 0.75]),
  }),
  describe: ({ factor, at }) =>
    at.length === 0 ? "" : t` times ${factor} at ${listed(at.map(percent))}`,
  factor: ({ factor, at }, done) => factor ** at.filter((share) => done >= share).length,
});
