import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { ascent } from "./definition";

/**
 * The λ with ηλ(1 + ρλ) = 2, where gradient descent along ∇L(θ + ρ∇L(θ)) stops being stable
 * (Long & Bartlett 2024, arXiv 2309.12488); 2/η for ρ = 0. SAM's normalized step has ρ/‖∇L‖ for ρ.
 */
export function ascentEdge(eta: number, rho: number): number {
  return 4 / (eta * (1 + Math.sqrt(1 + (8 * rho) / eta)));
}

/** Sharpness-aware minimization (Foret et al. 2021, arXiv 2010.01412). */
export const sam = ascent({
  schema: v.strictObject({
    kind: v.literal("sam"),
    /** ρ, the length of the step up. */
    radius: v.optional(number(0, 10), 0.05),
    /** Whether ρ is a length; else the step up is ρ∇L (Andriushchenko & Flammarion 2022, arXiv 2206.06232). */
    normalized: v.optional(v.boolean(), true),
    /** What the step up moves: all parameters, or scales and shifts alone (Mueller et al. 2023, arXiv 2306.04226). */
    moves: v.optional(v.picklist(["all", "normalization"]), "all"),
  }),
  describe: ({ radius, normalized, moves }) =>
    t`SAM ρ ${radius}${normalized ? "" : " not normalized"}${moves === "all" ? "" : " of normalization alone"}`,
  paper: "foret2021sharpness",
  gradients: () => 2,
  edge({ radius, normalized, moves }, { eta, gradientNorm }) {
    if (moves !== "all") return { reason: "for SAM of normalization alone none is known" };
    if (!normalized) {
      return {
        value: ascentEdge(eta, radius),
        name: "SAM’s edge",
        formula: "the λ with ηλ(1 + ρλ) = 2",
      };
    }
    if (!(gradientNorm > 0))
      return { reason: "under SAM it depends on the gradient's norm, which is not known here" };
    return {
      value: ascentEdge(eta, radius / gradientNorm),
      name: "SAM’s edge",
      formula: "the λ with ηλ(1 + ρλ/‖∇L‖) = 2",
    };
  },
});
