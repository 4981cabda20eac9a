/** Losses beside the final weights, and on the way to those of another network. */
import * as v from "valibot";
import { atFinalWeights, common, cut, normalization, positive, split, whole } from "./settings";

export const ofSurfaces = [
  v.strictObject({
    kind: v.literal("cut"),
    /**
     * `losses`: all of them, row by row. `highest`: their maximum. `basin`: the share of points at
     * most ½ above the lowest. `non-convex`: the share of inner points that are bent the wrong way.
     */
    quantity: v.optional(v.picklist(["losses", "highest", "basin", "non-convex"]), "losses"),
    normalization,
    ...cut,
    ...atFinalWeights,
  }),
  /**
   * The surface that the recipe asks for: its own axes, grid and evaluated samples.
   *
   * `losses`, `highest`, `basin` and `non-convex` as of a cut. `explained`: the share of the path's squared
   * displacement in the plane.
   */
  v.strictObject({
    kind: v.literal("surface"),
    quantity: v.optional(
      v.picklist(["losses", "highest", "basin", "non-convex", "explained"]),
      "losses",
    ),
    ...common,
  }),
  /**
   * Log-log slope over k of the mean |L_{k+1} − L_k| over a cut, L_k being the loss on the first k
   * training samples; `squared`: of the mean of its square.
   */
  v.strictObject({
    kind: v.literal("sample-slope"),
    difference: v.optional(v.picklist(["absolute", "squared"]), "absolute"),
    /** The first k. */
    from: v.optional(whole(10, 10000), 50),
    columns: v.optional(whole(3, 25), 5),
    reach: v.optional(positive(100), 0.5),
    ...common,
  }),
  /**
   * Of the run and another network: that of a seed 1000 higher, or, from a step on, of that seed's
   * batches.
   */
  v.strictObject({
    kind: v.literal("between"),
    /**
     * `barrier` of the straight line, `matched-barrier` with units matched by weights, `curve-barrier`
     * and `curve-highest` loss on a Bézier curve; `matched-middle`: accuracy in the middle of the matched
     * line; `curve-accuracy`: the lowest on the curve less that of the lower end; `mode-connectivity`: accuracy on the
     * curve less the ends' mean, where it differs most (Yang et al. 2021, arXiv 2107.11228, eq. 2); `matched-distance` as a
     * share of the one before; `singular-vectors` in common, before and after matching; `layers`: for each
     * layer, with it alone in the middle, the loss above the ends' mean as a share of that barrier of all,
     * `later-layers`: of those behind the first;
     * `cka` and `disagreement` on test samples.
     */
    quantity: v.optional(
      v.picklist([
        "barrier",
        "matched-barrier",
        "matched-middle",
        "matched-distance",
        "singular-vectors",
        "curve-barrier",
        "curve-highest",
        "curve-accuracy",
        "mode-connectivity",
        "layers",
        "later-layers",
        "cka",
        "disagreement",
      ]),
      "barrier",
    ),
    branch: v.optional(v.nullable(whole(0, 100000)), null),
    split: v.optional(split, "train"),
    curveSteps: v.optional(whole(1, 10000), 300),
    curveRate: v.optional(positive(10), 0.01),
    ...common,
  }),
  /**
   * Losses, or accuracies, on the straight line to another network of the same seed: one that is trained
   * with another batch size; from `beyond` before the run's own to as far behind the other.
   */
  v.strictObject({
    kind: v.literal("interpolation"),
    batchSize: whole(1, 20000),
    quantity: v.optional(v.picklist(["loss", "accuracy"]), "loss"),
    split: v.optional(split, "train"),
    beyond: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 1),
    ...common,
  }),
] as const;
