import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { clip } from "./definition";

/**
 * The largest entries of g are cut to the size of the largest that is left (Pan & Li 2023,
 * arXiv 2306.00204, coordinate-wise clipping).
 */
export const share = clip({
  schema: v.strictObject({
    kind: v.literal("share"),
    /** Of all entries, that are cut. */
    share: v.optional(number(0, 1), 0.1),
  }),
  describe: ({ share }) => t`largest ${percent(share)} of the gradient's entries clipped`,
  clips: true,
});
