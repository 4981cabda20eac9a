import * as v from "valibot";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { integer } from "../schema";
import { task } from "./definition";

/** Some of the training samples, which are in random order; all of those that test. */
export const subset = task({
  schema: v.strictObject({
    kind: v.literal("subset"),
    /** Samples left out before them. */
    skipped: v.optional(integer(0, 20000), 0),
    samples: v.optional(integer(1, 20000), 100),
  }),
  describe: ({ skipped, samples }) =>
    t`training samples ${grouped(skipped + 1)} to ${grouped(skipped + samples)}`,
  needsClasses: false,
  needsPlane: false,
});
