/** How the inputs of a file are scaled before a network meets them. */
import * as v from "valibot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { number } from "../schema";

/** Columns or channels that a mean can be given for. */
const MOST_NUMBERS = 256;

export const inputScaling = {
  /**
   * `automatic` standardizes the columns of a table and brings the pixels of images to 0–1; `raw` is as
   * the file has them; `standardized` by columns, or channels of images, of the training samples;
   * `unit` from their lowest to their highest; `given` by `mean` and `deviation`, which for images are
   * those of pixels from 0 to 1.
   */
  inputs: v.optional(
    v.picklist(["automatic", "raw", "standardized", "unit", "given"]),
    "automatic",
  ),
  /** One number for all columns or channels, or one for each. */
  mean: v.optional(boundedArray(number(-1e9, 1e9), MOST_NUMBERS), [0]),
  deviation: v.optional(boundedArray(number(1e-9, 1e9), MOST_NUMBERS), [1]),
};

/** Targets that are numbers; `automatic` standardizes them where the inputs are. */
export const targetScaling = {
  targets: v.optional(v.picklist(["automatic", "standardized", "raw"]), "automatic"),
};

const scalingSchema = v.object(inputScaling);
export type InputScaling = v.InferOutput<typeof scalingSchema>;

const targetSchema = v.object(targetScaling);
export type TargetScaling = v.InferOutput<typeof targetSchema>;

/** ", inputs standardized"; nothing where they are scaled as a matter of course. */
export function scalingWords({ inputs, mean, deviation }: InputScaling): string {
  switch (inputs) {
    case "automatic":
      return "";
    case "raw":
      return ", inputs as they are";
    case "standardized":
      return ", inputs standardized";
    case "unit":
      return ", inputs scaled to 0–1";
    case "given":
      return t`, inputs scaled by mean ${listed(mean)} and deviation ${listed(deviation)}`;
  }
}
