import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { measure } from "./definition";

/** Of which the least is the gradient confusion of Sankararaman et al. (2020, arXiv 1904.06963). */
export const gradientCosines = measure({
  schema: v.strictObject({
    kind: v.literal("gradient-cosines"),
    /** The first of the training samples, which are in random order; all where there are fewer. */
    samples: v.optional(integer(2, 40), 16),
  }),
  shape: { kind: "grid", each: ["sample", "sample"] },
  singleGradients: true,
  name: () => "cosines of gradients",
  describe: ({ samples }) => t`cosines between the gradients of at most ${samples} single samples`,
  gradients: ({ samples }) => samples / 20,
  log: false,
});
