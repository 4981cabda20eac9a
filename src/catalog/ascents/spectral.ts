import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { ascent } from "./definition";

/**
 * The gradient of L + c·Σ(σ − 1)², σ the largest singular value of each kernel (Lewandowski et al. 2024,
 * arXiv 2406.06811, with the power 1).
 */
export const spectral = ascent({
  schema: v.strictObject({
    kind: v.literal("spectral"),
    /** c. */
    weight: v.optional(number(0, 1000), 0.01),
    /** Steps of the power iteration that finds σ, from a random vector. */
    iterations: v.optional(integer(1, 100), 3),
  }),
  describe: ({ weight }) => t`spectral regularization ${weight}`,
  gradients: () => 1,
  draws: true,
  edge: () => ({ reason: "under spectral regularization none is known" }),
});
