import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { schedule } from "./definition";

/**
 * η to the last share of the steps, over which it falls linearly to 0; with the warm-up that any
 * schedule may have before it (Hu et al. 2024, "MiniCPM", arXiv 2404.06395; as a river valley, Wen et
 * al. 2024, arXiv 2410.05192).
 */
export const warmUpStableDecay = schedule({
  schema: v.strictObject({
    kind: v.literal("warm-up-stable-decay"),
    /** Share of the steps after warm-up. */
    decay: v.optional(number(0.001, 1), 0.2),
  }),
  describe: ({ decay }) =>
    t` falling linearly to 0 over the last ${Number((100 * decay).toFixed(1))} %`,
  factor: ({ decay }, done) => Math.min(1, (1 - done) / decay),
});
