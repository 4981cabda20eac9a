/** How the loss bends at the final weights. */
import * as v from "valibot";
import { atFinalWeights, common, positive, sharpnessSettings, whole } from "./settings";

export const ofCurvature = [
  /** λ_max of the training loss. */
  v.strictObject({ kind: v.literal("sharpness"), ...atFinalWeights }),
  /** λ_max of the loss on training inputs moved by projected gradient descent at the final weights. */
  v.strictObject({
    kind: v.literal("adversarial-sharpness"),
    radius: v.optional(positive(100), 0.1),
    steps: v.optional(whole(1, 100), 10),
    ...common,
  }),
  v.strictObject({
    kind: v.literal("worst-case-sharpness"),
    norm: v.optional(v.union([v.literal(2), v.literal("infinity")]), "infinity"),
    ...sharpnessSettings,
    ...atFinalWeights,
  }),
  v.strictObject({
    kind: v.literal("average-sharpness"),
    ...sharpnessSettings,
    ...atFinalWeights,
  }),
  /** The trace of the Hessian, one entry of its diagonal after the other: for small networks. */
  v.strictObject({ kind: v.literal("exact-trace"), ...common }),
  /** How many of the largest eigenvalues stand apart, among the first 1.5 for each class. */
  v.strictObject({ kind: v.literal("outliers"), ...common }),
  /** Of the training loss of each class by itself: the largest eigenvalue, or |λ_min/λ_max|. */
  v.strictObject({
    kind: v.literal("class-spectra"),
    quantity: v.optional(v.picklist(["largest", "ratio"]), "largest"),
    first: v.optional(whole(0, 999), 0),
    last: v.optional(whole(0, 999), 999),
    ...common,
  }),
  /** Mean λ_max of a partition's batches, less λ_max of the whole. */
  v.strictObject({
    kind: v.literal("batch-excess"),
    batchSize: whole(1, 20000),
    ...common,
  }),
  /** How many eigenvalues of the whole Hessian are larger than a share of the largest: for small networks. */
  v.strictObject({
    kind: v.literal("hessian-rank"),
    tolerance: v.optional(positive(1), 1e-5),
    ...common,
  }),
  /** Share of the eigenvalues of the whole Hessian that are above a share of the largest: for small networks. */
  v.strictObject({
    kind: v.literal("minimal-ratio"),
    tolerance: v.optional(positive(1), 1e-6),
    ...common,
  }),
  /** Curvature of the parabola fitted along a Hessian eigenvector, over its eigenvalue. */
  v.strictObject({
    kind: v.literal("parabola"),
    rank: v.optional(whole(1, 10), 1),
    reach: v.optional(positive(10), 0.02),
    ...common,
  }),
  /**
   * λ₁(S)/maxᵢ λ₁(Hᵢ), S_ij = ‖Hᵢ^½Hⱼ^½‖_F, of the training samples' Hessians where all of them are fitted: from 1,
   * where they are orthogonal, to their number, where they are the same. Of one output under half-squared loss.
   */
  v.strictObject({ kind: v.literal("hessian-coherence"), ...common }),
  /**
   * The largest rate at which plain SGD with the recipe's last batch size lets the mean square of small
   * deviations from fitted weights not grow: 2/λ_max for the whole batch. Of one output under half-squared loss.
   */
  v.strictObject({
    kind: v.literal("sgd-edge"),
    /** Whether it is told as a share of what the whole batch bears. */
    relative: v.optional(v.boolean(), false),
    ...common,
  }),
] as const;
