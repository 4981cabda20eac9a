import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { measure } from "./definition";

export const sampleLosses = measure({
  schema: v.strictObject({
    kind: v.literal("sample-losses"),
    /** The first of the training samples, which are in random order; all where there are fewer. */
    samples: v.optional(integer(1, 5000), 500),
  }),
  shape: { kind: "vector", each: "sample" },
  name: () => "losses of samples",
  describe: ({ samples }) => singular(t`losses of at most ${samples} single samples`),
  gradients: () => 5,
  log: true,
});
