import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/** Cross-entropy + c·log²Z with Z = Σ exp f (Chowdhery et al. 2022, arXiv 2204.02311, 5, where c is 10⁻⁴). */
export const zLoss = loss({
  schema: v.strictObject({
    kind: v.literal("z-loss"),
    /** c. */
    weight: v.optional(number(0, 100), 1e-4),
  }),
  name: ({ weight }) => t`cross-entropy with z-loss ${weight}`,
  unit: "nats",
  targets: "classes",
});
