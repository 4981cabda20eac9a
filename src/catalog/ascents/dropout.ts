import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { ascent } from "./definition";

/** Each step is that of a network with some hidden units left out (Srivastava et al. 2014), the same ones for its whole batch. */
export const dropout = ascent({
  schema: v.strictObject({
    kind: v.literal("dropout"),
    /** Of hidden units, in the mean. */
    share: v.optional(number(0, 0.95), 0.5),
  }),
  describe: ({ share }) => t`dropout ${percent(share)}`,
  gradients: () => 1,
  draws: true,
  needsUnits: true,
  edge: () => ({ reason: "each step is that of another network" }),
});
