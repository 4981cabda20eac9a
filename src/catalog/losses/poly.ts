import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/** −log p + ε(1 − p), p of the right class (Leng et al. 2022, arXiv 2204.12511, Poly-1). */
export const poly = loss({
  schema: v.strictObject({
    kind: v.literal("poly"),
    /** ε, added to the first coefficient of cross-entropy's series in 1 − p. */
    epsilon: v.optional(number(-1, 100), 2),
  }),
  name: ({ epsilon }) => t`Poly-1 loss, ε ${epsilon}`,
  unit: "nats",
  targets: "classes",
});
