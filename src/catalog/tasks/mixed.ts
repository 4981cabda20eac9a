import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { draw } from "./chance";
import { task } from "./definition";

/** Mixup, with λ uniform (Zhang et al. 2018, arXiv 1710.09412, with α = 1): one draw of mixed samples. */
export const mixed = task({
  schema: v.strictObject({
    kind: v.literal("mixed"),
    /** Of the other sample, at most. */
    most: v.optional(number(0, 0.5), 0.5),
    draw,
  }),
  describe: ({ most, draw }) =>
    t`pairs of training samples mixed, up to ${percent(most)} of the other (draw ${draw})`,
  needsClasses: false,
  needsPlane: false,
});
