/** How a surface is looked at: saved in snapshots and links, never in the recipe. */
import * as v from "valibot";

const finite = v.pipe(v.number(), v.finite());

export const viewSchema = v.strictObject({
  colormap: v.optional(v.picklist(["cividis", "viridis", "magma", "grey"]), "cividis"),
  /** Height and colour of a loss value. `log` is log10(loss − lowest + 1 % of the shown range). */
  height: v.optional(v.picklist(["linear", "log", "rank"]), "log"),
  /** Loss above which the terrain is clipped and hatched; null is the 95th percentile. */
  ceiling: v.optional(v.nullable(finite), null),
  /** Height of the terrain's box relative to its width. */
  relief: v.optional(v.pipe(finite, v.minValue(0.05), v.maxValue(2)), 0.5),
  /** Number of contour levels; 0 hides them. */
  contours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)), 12),
  /**
   * What colors the terrain, where a run has it: eigenvalues of the curvature map, or where a training
   * ends that starts there, and how long it takes.
   */
  color: v.optional(
    v.picklist(["loss", "largest", "smallest", "ratio", "end", "duration"]),
    "loss",
  ),
  /** Arrows all over the plane, where a run has them. */
  field: v.optional(v.picklist(["hidden", "gradient", "step"]), "hidden"),
  /** Whether the parts of a step, and many paths, are seen where a run has them. */
  parts: v.optional(v.boolean(), false),
  ensemble: v.optional(v.boolean(), false),
  trajectory: v.optional(v.picklist(["actual", "projected", "hidden"]), "actual"),
  /** null is the default three-quarter view. */
  camera: v.optional(
    v.nullable(
      v.strictObject({
        position: v.strictTuple([finite, finite, finite]),
        target: v.strictTuple([finite, finite, finite]),
      }),
    ),
    null,
  ),
  /** Seen straight from above as a contour map. */
  map: v.optional(v.boolean(), false),
});

export type View = v.InferOutput<typeof viewSchema>;
export const defaultView: View = v.parse(viewSchema, {});
