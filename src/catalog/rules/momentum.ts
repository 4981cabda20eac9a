import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { rule } from "./definition";

/** Heavy ball (Polyak 1964): v ← μv + g; θ ← θ − ηv. Edge: Cohen et al. 2021, arXiv 2103.00065. */
export const momentum = rule({
  schema: v.strictObject({
    kind: v.literal("momentum"),
    momentum: v.optional(number(0, 0.9999), 0.9),
  }),
  describe: (settings) => t`heavy-ball momentum ${settings.momentum}`,
  edge: {
    of: "hessian",
    name: "(2 + 2μ)/η",
    at: (settings, eta) => (2 + 2 * settings.momentum) / eta,
  },
  stride: { of: "gradient", length: ({ momentum }) => 1 / (1 - momentum) },
  plain: false,
});
