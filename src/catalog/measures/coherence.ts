import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { measure, number } from "./definition";

/** m-coherence (Chatterjee & Zielinski 2022, arXiv 2203.10036). */
export const coherence = measure({
  schema: v.strictObject({
    kind: v.literal("coherence"),
    /** m: the first of the training samples, which are in random order; all where there are fewer. */
    samples: v.optional(integer(2, 5000), 100),
  }),
  shape: number,
  singleGradients: true,
  name: () => "coherence",
  describe: ({ samples }) =>
    t`how alike the gradients gᵢ of at most ${samples} single samples are: m‖ḡ‖² over mean ‖gᵢ‖² with their mean ḡ and number m, which is 1 where they are orthogonal and m where they are the same`,
  gradients: ({ samples }) => samples / 20,
  log: true,
});
