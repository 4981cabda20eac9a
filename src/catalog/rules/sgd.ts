import * as v from "valibot";
import { rule } from "./definition";

/** θ ← θ − ηg. Edge: Cohen et al. 2021, arXiv 2103.00065. */
export const sgd = rule({
  schema: v.strictObject({ kind: v.literal("sgd") }),
  describe: (_, fullBatch) => (fullBatch ? "gradient descent" : "SGD"),
  edge: { of: "hessian", name: "2/η", at: (_, eta) => 2 / eta },
  stride: { of: "gradient", length: () => 1 },
  plain: true,
});
