/** Settings that several of a study's own measures have. */
import * as v from "valibot";
import { normalizationSchema } from "../../recipe/schema";

export const positive = (most: number) =>
  v.pipe(v.number(), v.finite(), v.gtValue(0, "must be above 0"), v.maxValue(most));
export const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
export const split = v.picklist(["train", "test"]);
export const normalization = v.optional(normalizationSchema, "filter");

export const common = {
  /** In place of the kind's own words. */
  label: v.optional(v.string()),
};

export const atFinalWeights = {
  ...common,
  /**
   * Taken after W₁·a, b₁·a, W₂/a, which leaves the function of a ReLU network unchanged (Dinh et al.
   * 2017, arXiv 1703.04933).
   */
  rescaled: v.optional(positive(1e6), 1),
};

/** A cut through the loss around the final weights along two random directions. */
export const cut = { columns: v.optional(whole(3, 101), 25), reach: v.optional(positive(100), 1) };

export const sharpnessSettings = {
  radius: v.optional(positive(100), 0.005),
  scale: v.optional(v.picklist(["unit", "weights"]), "weights"),
};
