import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset, within } from "./definition";
import { labelNoise, samples, testFraction } from "./sampling";

export const blobs = dataset({
  schema: v.strictObject({
    kind: v.literal("blobs"),
    samples,
    testFraction,
    classes: v.optional(integer(2, 16), 4),
    dimensions: v.optional(integer(2, 64), 2),
    /** Distance of every class mean from the origin; means are orthonormal when dimensions allow. */
    separation: v.optional(number(0, 20), 3),
    /** Standard deviation within a class. */
    spread: v.optional(number(0.01, 5), 0.8),
    labelNoise,
  }),
  name: "Gaussian blobs",
  describe: ({ classes, dimensions }) => t`${classes} Gaussian blobs in ${dimensions} dimensions`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: ({ dimensions, classes }) => ({ inputs: dimensions, outputs: classes }),
  fitting: ({ inputs, outputs }) => [
    { dimensions: within(inputs, 2, 64), classes: within(outputs, 2, 16) },
  ],
});
