import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { schedule } from "./definition";

/** From `low` to `high` by half a cosine as t goes from 0 to 1. */
const half = (low: number, high: number, t: number) =>
  low + ((high - low) * (1 - Math.cos(Math.PI * t))) / 2;

/**
 * One cycle: up to η, then down to 0, each by half a cosine, as fast.ai and PyTorch have it (Smith & Topin
 * 2019, arXiv 1708.07120, which goes along straight lines).
 */
export const oneCycle = schedule({
  schema: v.strictObject({
    kind: v.literal("one-cycle"),
    /** Share of the steps after warm-up. */
    rise: v.optional(number(0.001, 0.999), 0.3),
    /** Where it starts, as a share of η. */
    start: v.optional(number(0, 1), 0.04),
  }),
  describe: ({ rise, start }) =>
    t` in one cycle, from ${percent(start)} of it up over ${percent(rise)} of the steps and down to 0`,
  factor: ({ rise, start }, done) =>
    done < rise ? half(start, 1, done / rise) : half(1, 0, (done - rise) / (1 - rise)),
});
