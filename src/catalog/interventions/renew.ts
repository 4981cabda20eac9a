import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { intervention } from "./definition";

/** Continual backpropagation: the least useful hidden units start anew, now and then (Dohare et al. 2024, arXiv 2306.13812, algorithm 1). */
export const renew = intervention({
  schema: v.strictObject({
    kind: v.literal("renew"),
    /** Of the units of a layer that are old enough, in a step. */
    rate: v.optional(number(0, 0.2), 1e-3),
    /** Steps that a new unit is left alone for. */
    maturity: v.optional(integer(5, 100000), 100),
    /** Of the batch, that usefulness is measured on. */
    samples: v.optional(integer(1, 1000), 16),
  }),
  describe: ({ rate, maturity }) =>
    t`${+(100 * rate).toPrecision(3)} % of the hidden units renewed a step, those least used, after ${maturity} steps of age`,
  needsUnits: true,
});
