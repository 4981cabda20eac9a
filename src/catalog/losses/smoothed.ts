import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/** Cross-entropy with 1 − ε for the right class and ε shared by all (Szegedy et al. 2016, arXiv 1512.00567, 7). */
export const smoothed = loss({
  schema: v.strictObject({
    kind: v.literal("smoothed"),
    /** ε. */
    smoothing: v.optional(number(0, 1), 0.1),
  }),
  name: ({ smoothing }) => t`cross-entropy, labels smoothed by ${smoothing}`,
  unit: "nats",
  targets: "classes",
});
