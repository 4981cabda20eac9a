import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { intervention } from "./definition";

/** The smallest weights are set to 0 and stay 0 (Han et al. 2015, arXiv 1506.02626). */
export const prune = intervention({
  schema: v.strictObject({
    kind: v.literal("prune"),
    /** Of the kernels' entries. */
    fraction: v.optional(number(0, 1), 0.8),
    /** Whether the smallest are looked for among all kernels or in each of them. */
    among: v.optional(v.picklist(["all", "layer"]), "all"),
  }),
  describe: ({ fraction, among }) =>
    t`${percent(fraction)} of the weights${among === "layer" ? " of each layer" : ""} pruned`,
  holds: true,
});
