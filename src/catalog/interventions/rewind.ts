import * as v from "valibot";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { integer } from "../schema";
import { intervention } from "./definition";

/**
 * All weights go back to what they were after an earlier step; what is pruned in the same phase stays
 * so (Frankle & Carbin 2019, arXiv 1803.03635; Frankle et al. 2020, arXiv 1912.05671).
 */
export const rewind = intervention({
  schema: v.strictObject({
    kind: v.literal("rewind"),
    step: v.optional(integer(0, 10_000_000), 0),
  }),
  describe: ({ step }) => t`weights back at those of step ${grouped(step)}`,
  needsStep: ({ step }) => step,
});
