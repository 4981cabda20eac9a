import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { attack } from "./definition";

/** Projected gradient descent from a random start (Madry et al. 2018, arXiv 1706.06083, eq. 2.1). */
export const pgd = attack({
  schema: v.strictObject({
    kind: v.literal("pgd"),
    /** ε, how far each number of an input may move. */
    radius: v.optional(number(0, 100), 0.1),
    steps: v.optional(integer(1, 100), 5),
  }),
  describe: ({ radius, steps }) => t`inputs moved by PGD-${steps} ε ${radius}`,
  gradients: ({ steps }) => steps,
  draws: true,
});
