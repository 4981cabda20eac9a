import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset } from "./definition";
import { samples, testFraction } from "./sampling";

/** Two ways to tell the classes, a simple and an involved one (Shah et al. 2020, arXiv 2006.07710, 3.1). */
export const slabs = dataset({
  schema: v.strictObject({
    kind: v.literal("slabs"),
    samples,
    testFraction,
    /** Slabs along the second coordinate; even ones are class 0, odd ones class 1. */
    slabs: v.optional(integer(2, 15), 5),
    /** Of the first coordinate from 0; of the second, in halves of a slab, from where the class changes. */
    margin: v.optional(number(0, 0.9), 0.1),
    /** Coordinates behind the two that tell nothing. */
    noise: v.optional(integer(0, 62), 8),
  }),
  name: "line and slabs",
  describe: ({ slabs, margin, noise }) =>
    t`a coordinate with a threshold and one with ${slabs} slabs, margin ${margin}, ${noise} of noise`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: ({ noise }) => ({ inputs: noise + 2, outputs: 2 }),
});
