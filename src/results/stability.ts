import type { OptimizerRecipe } from "../recipe/schema";

/** Where full-batch training becomes unstable: the largest eigenvalue above which it oscillates. */
export interface StabilityThreshold {
  value: number;
  /** Whose largest eigenvalue: the Hessian H, or P^{-1/2}HP^{-1/2} with Adam's P = diag(√v̂ + ε). */
  of: "hessian" | "preconditioned";
  /** For a caption. */
  formula: string;
}

/**
 * The threshold of an optimizer with step η on a quadratic: gradient descent 2/η, heavy ball
 * (2 + 2μ)/η, Nesterov (2 + 2μ)/(η(1 + 2μ)) (Cohen et al. 2021, arXiv 2103.00065); Adam with slowly
 * changing v̂ (2 + 2β₁)/((1 − β₁)η) (Cohen et al. 2022, arXiv 2207.14484).
 *
 * H is the Hessian of what is minimized. That of the loss without a weight-decay term d is smaller by
 * at most d, which is far below these thresholds for any usual d.
 *
 * @param learningRate η where it differs from the recipe's: on a schedule.
 */
export function stabilityThreshold(
  { kind, momentum: mu, beta1, learningRate: fixed }: OptimizerRecipe,
  learningRate: number = fixed,
): StabilityThreshold {
  const eta = learningRate;
  switch (kind) {
    case "sgd":
      return { value: 2 / eta, of: "hessian", formula: "2/η" };
    case "momentum":
      return { value: (2 + 2 * mu) / eta, of: "hessian", formula: "(2 + 2μ)/η" };
    case "nesterov":
      return {
        value: (2 + 2 * mu) / (eta * (1 + 2 * mu)),
        of: "hessian",
        formula: "(2 + 2μ)/(η(1 + 2μ))",
      };
    case "adam":
    case "adamw":
      return {
        value: (2 + 2 * beta1) / ((1 - beta1) * eta),
        of: "preconditioned",
        formula: "(2 + 2β₁)/((1 − β₁)η)",
      };
  }
}

/**
 * Where sharpness settles under sharpness-aware gradient descent, below 2/η: the λ with
 * ηλ(1 + ρ'λ) = 2 (Long & Bartlett 2024, arXiv 2309.12488), where ρ' = ρ/‖∇L‖ for the usual
 * normalized step. Equals 2/η for ρ = 0.
 */
export function samEdge(learningRate: number, radius: number, gradientNorm: number): number {
  if (radius === 0) return 2 / learningRate;
  const rho = radius / gradientNorm;
  return (Math.sqrt(1 + (8 * rho) / learningRate) - 1) / (2 * rho);
}
