import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { number } from "../schema";
import { schedule } from "./definition";

/**
 * η ∝ w·Σ w over what is left, w = 1/‖g‖², by the norms of a batch's gradient at evenly spaced steps of an
 * earlier run, after warm-up (Defazio et al. 2023, arXiv 2310.07831, algorithm 1); straight between these,
 * and at most 1.
 */
export const refined = schedule({
  schema: v.strictObject({
    kind: v.literal("refined"),
    /** From the first step to the last; all alike give a linear fall. */
    norms: v.optional(v.pipe(boundedArray(number(1e-12, 1e12), 100), v.minLength(2)), [1, 1]),
  }),
  describe: ({ norms }) => t` refined by ${norms.length} norms of gradients`,
  factor({ norms }, done) {
    const weights = norms.map((norm) => norm ** -2);
    let left = 0;
    const sizes = weights.map(() => 0);
    for (let k = weights.length - 2; k >= 0; k--) {
      left += (weights[k] + weights[k + 1]) / 2;
      sizes[k] = weights[k] * left;
    }
    const place = done * (sizes.length - 1);
    const at = Math.min(sizes.length - 2, Math.floor(place));
    return (sizes[at] + (place - at) * (sizes[at + 1] - sizes[at])) / Math.max(...sizes);
  },
});
