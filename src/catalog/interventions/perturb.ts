import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { intervention } from "./definition";

/** Shrink and perturb (Ash & Adams 2020, arXiv 1910.08475, section 4): with a factor of 1, noise alone. */
export const perturb = intervention({
  schema: v.strictObject({
    kind: v.literal("perturb"),
    /** Root mean square of the noise over that of the tensor it is added to. */
    size: v.optional(number(0, 100), 0.1),
    /** What weights are multiplied by before. */
    factor: v.optional(number(0, 10), 1),
  }),
  describe: ({ size, factor }) =>
    t`${factor === 1 ? "weights" : t`weights times ${factor} and`} perturbed by ${percent(size)}`,
});
