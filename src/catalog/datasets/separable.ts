import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset } from "./definition";
import { testFraction } from "./sampling";

/** A cloud that a plane through the origin parts: descent on it never ends (Soudry et al. 2018, arXiv 1710.10345). */
export const separable = dataset({
  schema: v.strictObject({
    kind: v.literal("separable"),
    samples: v.optional(integer(8, 20000), 400),
    testFraction,
    dimensions: v.optional(integer(2, 64), 20),
    /** Least distance of a point from the plane between the classes, before the stretch. */
    margin: v.optional(number(0, 10), 0.05),
    /** The first coordinate's deviation; that of the others is 1. */
    stretch: v.optional(number(0.01, 100), 1),
  }),
  name: "separable cloud",
  describe: ({ dimensions, margin, stretch }) =>
    t`a cloud in ${dimensions} dimensions that a plane parts, margin ${margin}${stretch === 1 ? "" : t`, stretched ${stretch} × along the first`}`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: ({ dimensions }) => ({ inputs: dimensions, outputs: 2 }),
});
