import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { task } from "./definition";

/** Fewer and fewer training samples from class to class (Cui et al. 2019, arXiv 1901.05555, 4.1). */
export const longTail = task({
  schema: v.strictObject({
    kind: v.literal("long-tail"),
    /** The first class has so many times the samples of the last. */
    ratio: v.optional(number(1, 1000), 20),
    /** Whether samples of rare classes are repeated until all classes have as many: re-weighting. */
    balanced: v.optional(v.boolean(), false),
  }),
  describe: ({ ratio, balanced }) =>
    t`classes rarer and rarer, ${ratio} to 1${balanced ? ", repeated to the same weight" : ""}`,
  needsClasses: true,
  needsPlane: false,
});
