import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { rule } from "./definition";

/**
 * Nesterov's momentum, at the look-ahead point (Sutskever et al. 2013): v ← μv + g; θ ← θ − η(g + μv).
 * Edge: Cohen et al. 2021, arXiv 2103.00065.
 */
export const nesterov = rule({
  schema: v.strictObject({
    kind: v.literal("nesterov"),
    momentum: v.optional(number(0, 0.9999), 0.9),
  }),
  describe: ({ momentum }) => t`Nesterov momentum ${momentum}`,
  edge: {
    of: "hessian",
    name: "(2 + 2μ)/(η(1 + 2μ))",
    at: ({ momentum }, eta) => (2 + 2 * momentum) / (eta * (1 + 2 * momentum)),
  },
  stride: { of: "gradient", length: ({ momentum }) => 1 / (1 - momentum) },
  plain: false,
});
