import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { measure } from "./definition";

/** How far each sample's right logit is above the largest other one: negative where the answer is wrong. */
export const margins = measure({
  schema: v.strictObject({
    kind: v.literal("margins"),
    /** The first of the training samples, which are in random order; all where there are fewer. */
    samples: v.optional(integer(1, 5000), 500),
  }),
  shape: { kind: "vector", each: "sample", telling: "lowest" },
  needsClasses: true,
  name: () => "margins of samples",
  describe: ({ samples }) => singular(t`margins of at most ${samples} single samples`),
  gradients: () => 5,
  log: false,
});
