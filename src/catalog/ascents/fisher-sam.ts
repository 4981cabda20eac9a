import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { ascent } from "./definition";

/** SAM whose step up moves the parameters with the largest Fisher information alone (Zhong et al. 2022, arXiv 2210.05497). */
export const fisherSam = ascent({
  schema: v.strictObject({
    kind: v.literal("fisher-sam"),
    radius: v.optional(number(0, 10), 0.1),
    /** Of the parameters, that the step up moves. */
    share: v.optional(number(0, 1), 0.5),
    /** Steps after which they are chosen anew. */
    every: v.optional(integer(1, 100000), 50),
    /** Samples of the batch that they are chosen by. */
    samples: v.optional(integer(1, 20000), 16),
  }),
  describe: ({ radius, share }) => t`Fisher SAM ρ ${radius} of ${+(100 * share).toPrecision(3)} %`,
  gradients: ({ every, samples }) => 2 + samples / every,
  edge: () => ({ reason: "for SAM of some parameters none is known" }),
});
