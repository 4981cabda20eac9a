import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { attack } from "./definition";

/** The fast gradient sign method (Goodfellow et al. 2015, arXiv 1412.6572, section 4). */
export const fgsm = attack({
  schema: v.strictObject({
    kind: v.literal("fgsm"),
    /** ε, how far each number of an input moves. */
    radius: v.optional(number(0, 100), 0.1),
  }),
  describe: ({ radius }) => t`inputs moved by FGSM ε ${radius}`,
  gradients: () => 1,
});
