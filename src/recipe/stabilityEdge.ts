import { learningRateAt } from "./learningRate";
import type { OptimizerRecipe, Recipe } from "./schema";

/** Whose eigenvalues: the Hessian H's, or those of P^{-1/2}HP^{-1/2} with Adam's P = diag(√v̂ + ε). */
export type StabilityMatrix = "hessian" | "preconditioned";

/** The largest eigenvalue above which training oscillates; none where theory gives none. */
export type StabilityEdge =
  | {
      value: number;
      of: StabilityMatrix;
      /** A few signs, for a legend. */
      name: string;
      /** What defines it, with where it comes from. */
      formula: string;
    }
  | { value: null; of: StabilityMatrix; reason: string };

/** How far a rule's step may go on a quadratic. */
interface RuleEdge {
  of: StabilityMatrix;
  name: string;
  at(optimizer: OptimizerRecipe, eta: number): number;
}

const adam: RuleEdge = {
  of: "preconditioned",
  name: "(2 + 2β₁)/((1 − β₁)η)",
  at: ({ beta1 }, eta) => (2 + 2 * beta1) / ((1 - beta1) * eta),
};

/**
 * Gradient descent, heavy ball and Nesterov: Cohen et al. 2021, arXiv 2103.00065; Adam with slowly
 * changing v̂: Cohen et al. 2022, arXiv 2207.14484.
 */
const rules: Record<OptimizerRecipe["kind"], RuleEdge> = {
  sgd: { of: "hessian", name: "2/η", at: (_, eta) => 2 / eta },
  momentum: {
    of: "hessian",
    name: "(2 + 2μ)/η",
    at: ({ momentum }, eta) => (2 + 2 * momentum) / eta,
  },
  nesterov: {
    of: "hessian",
    name: "(2 + 2μ)/(η(1 + 2μ))",
    at: ({ momentum }, eta) => (2 + 2 * momentum) / (eta * (1 + 2 * momentum)),
  },
  adam,
  adamw: adam,
};

/** The matrix whose curvature an optimizer's stability depends on. */
export function stabilityMatrix({ kind }: OptimizerRecipe): StabilityMatrix {
  return rules[kind].of;
}

/**
 * The λ with ηλ(1 + ρλ) = 2, where gradient descent along ∇L(θ + ρ∇L(θ)) stops being stable
 * (Long & Bartlett 2024, arXiv 2309.12488); 2/η for ρ = 0. SAM's normalized step has ρ/‖∇L‖ for ρ.
 */
export function ascentEdge(eta: number, rho: number): number {
  return 4 / (eta * (1 + Math.sqrt(1 + (8 * rho) / eta)));
}

/**
 * A coupled weight decay d lowers the edge by at most d, as it adds d to the Hessian's diagonal at the
 * kernels; up to this share of the edge that is left out.
 */
const NEGLIGIBLE_DECAY = 0.01;

/**
 * The edge of stability at a step of full-batch training, for λ_max of the training loss without its
 * weight-decay term.
 *
 * @param step optimizer steps done; the learning rate is that of the last of them.
 * @param gradientNorm ‖∇L‖ there, which SAM's edge depends on.
 */
export function stabilityEdge(
  { training: { optimizer, batchSize, steps } }: Pick<Recipe, "training">,
  step: number,
  gradientNorm: number,
): StabilityEdge {
  const { kind, samRadius, weightDecay } = optimizer;
  const rule = rules[kind];
  const unknown = (reason: string) => ({ value: null, of: rule.of, reason });
  if (batchSize !== null) return unknown("it is known for full-batch training only");
  const eta = learningRateAt(optimizer, Math.max(0, step - 1), steps);
  if (!(eta > 0)) return unknown("the learning rate is 0 here");
  if (samRadius > 0 && kind !== "sgd") {
    return unknown("for sharpness-aware training it is known with plain gradient descent only");
  }
  if (samRadius > 0 && !(gradientNorm > 0)) {
    return unknown("under SAM it depends on the gradient's norm, which is not known here");
  }
  const sam = samRadius > 0;
  const value = sam ? ascentEdge(eta, samRadius / gradientNorm) : rule.at(optimizer, eta);
  const decayCounts = rule.of === "preconditioned" ? 0 : NEGLIGIBLE_DECAY * value;
  if (weightDecay > decayCounts) return unknown("the weight decay moves it by an unknown amount");
  return {
    value,
    of: rule.of,
    name: sam ? "SAM’s edge" : rule.name,
    formula: sam ? "the λ with ηλ(1 + ρλ/‖∇L‖) = 2" : rule.name,
  };
}
