import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/** −log p + log(1 − p), p of the right class; above a threshold the bonus goes on along its tangent (Zhao et al. 2022, arXiv 2110.06537, eq. 6 and 7). */
export const encouraging = loss({
  schema: v.strictObject({
    kind: v.literal("encouraging"),
    /** Of p, where the tangent begins. */
    threshold: v.optional(number(0, 0.99), 0.75),
  }),
  name: ({ threshold }) => t`encouraging loss, from ${threshold} along the tangent`,
  unit: "nats",
  targets: "classes",
});
