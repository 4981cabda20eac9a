import * as v from "valibot";
import { moments } from "./adam";
import { rule } from "./definition";

/** Adam's step, less of it where the gradient hardly changes (Dubey et al. 2020, arXiv 1909.11015). */
export const diffgrad = rule({
  schema: v.strictObject({ kind: v.literal("diffgrad"), ...moments }),
  describe: () => "diffGrad",
  edge: { of: "hessian", reason: "under diffGrad none is known" },
  plain: false,
  stride: { of: "parameter", length: () => 0.5 },
});
