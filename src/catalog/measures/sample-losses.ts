import * as v from "valibot";
import { integer } from "../schema";
import { measure } from "./definition";

export const sampleLosses = measure({
  schema: v.strictObject({
    kind: v.literal("sample-losses"),
    /** The first of the training samples, which are in random order; all where there are fewer. */
    samples: v.optional(integer(1, 5000), 500),
  }),
  shape: { kind: "vector", each: "sample" },
  name: () => "sample losses",
  describe: ({ samples }) => `loss of each single sample, of at most ${samples}`,
  gradients: () => 1,
  log: true,
});
