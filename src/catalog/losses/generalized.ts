import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/**
 * (1 − p^q)/q, p of the right class: cross-entropy for q → 0, half the mean absolute error for 1 (Zhang &
 * Sabuncu 2018, arXiv 1805.07836, eq. 6).
 */
export const generalized = loss({
  schema: v.strictObject({
    kind: v.literal("generalized"),
    /** q. */
    order: v.optional(number(0.01, 1), 0.7),
  }),
  name: ({ order }) => t`generalized cross-entropy, q ${order}`,
  unit: "",
  targets: "classes",
});
