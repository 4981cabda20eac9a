import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { singular } from "../singular";
import { measure } from "./definition";

/** R⁽¹⁾ of gradient norm aware minimization (Zhang et al. 2023, arXiv 2303.03108, definition 3.1). */
export const firstOrderFlatness = measure({
  schema: v.strictObject({
    kind: v.literal("first-order-flatness"),
    radius: v.optional(number(1e-4, 10), 0.05),
    /** Of the search, from each of two starts. */
    steps: v.optional(integer(1, 200), 25),
  }),
  shape: { kind: "number" },
  name: ({ radius }) => t`first-order flatness, ρ ${radius}`,
  describe: ({ radius, steps }) =>
    singular(
      t`ρ times the longest gradient found within ρ = ${radius} by ${steps} steps from two starts (Zhang et al. 2023)`,
    ),
  gradients: ({ steps }) => 8 * steps,
  log: true,
});
