import type { OptimizerRecipe } from "../recipe/schema";
import { type ParameterLayout, parameterCount } from "../results/parameters";
import type { TrainingState } from "../results/trainingState";

export interface Optimizer {
  /** Moves θ in place, given the gradient of the loss (without weight decay) and this step's η. */
  step(theta: Float32Array, gradient: Float32Array, rate: number): void;
  /** Adam's first and second moments, live and without bias correction; null for the others. */
  moments: { first: Float32Array; second: Float32Array } | null;
  /** All that it keeps from step to step besides their number, live. */
  memory: Float32Array[];
}

/** Where an optimizer goes on: after so many steps, with the memory of one of its kind. */
type Past = Pick<TrainingState, "step" | "memory">;

const NO_PAST: Past = { step: 0, memory: [] };

/**
 * The update rules. g is the gradient, plus λθ where weight decay λ is coupled: for all kinds but
 * `adamw`, and on kernels only (biases, scales and shifts are not decayed).
 *
 * - `sgd`: θ ← θ − ηg.
 * - `momentum` (heavy ball, Polyak 1964): v ← μv + g; θ ← θ − ηv.
 * - `nesterov` (Sutskever et al. 2013, at the look-ahead point): v ← μv + g; θ ← θ − η(g + μv).
 * - `adam` (Kingma & Ba 2015, arXiv 1412.6980, algorithm 1): m ← β₁m + (1 − β₁)g,
 *   s ← β₂s + (1 − β₂)g²; θ ← θ − η·m̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ).
 * - `adamw` (Loshchilov & Hutter 2019, arXiv 1711.05101, algorithm 2): θ ← θ − ηλθ on kernels, then
 *   Adam's step.
 */
export function createOptimizer(
  recipe: OptimizerRecipe,
  layout: ParameterLayout,
  past = NO_PAST,
): Optimizer {
  const decay = decayPerParameter(recipe, layout);
  switch (recipe.kind) {
    case "sgd":
      return {
        step(theta, gradient, rate) {
          for (let i = 0; i < theta.length; i++) {
            theta[i] -= rate * (gradient[i] + decay[i] * theta[i]);
          }
        },
        moments: null,
        memory: [],
      };
    case "momentum":
    case "nesterov":
      return momentum(recipe, decay, past);
    case "adam":
    case "adamw":
      return adam(recipe, decay, past);
  }
}

/** λ for kernels, 0 elsewhere. */
function decayPerParameter({ weightDecay }: OptimizerRecipe, layout: ParameterLayout) {
  const decay = new Float64Array(parameterCount(layout));
  for (const { role, offset, size } of layout) {
    if (role === "kernel") decay.fill(weightDecay, offset, offset + size);
  }
  return decay;
}

/** A copy of what was remembered, or zeros. */
function remembered({ memory }: Past, index: number, length: number): Float32Array {
  return memory[index]?.slice() ?? new Float32Array(length);
}

function momentum({ kind, momentum }: OptimizerRecipe, decay: Float64Array, past: Past): Optimizer {
  const velocity = remembered(past, 0, decay.length);
  const lookAhead = kind === "nesterov";
  return {
    step(theta, gradient, rate) {
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i] + decay[i] * theta[i];
        const v = momentum * velocity[i] + g;
        velocity[i] = v;
        theta[i] -= rate * (lookAhead ? g + momentum * v : v);
      }
    },
    moments: null,
    memory: [velocity],
  };
}

function adam(recipe: OptimizerRecipe, decay: Float64Array, past: Past): Optimizer {
  const { beta1, beta2, epsilon } = recipe;
  const decoupled = recipe.kind === "adamw";
  const first = remembered(past, 0, decay.length);
  const second = remembered(past, 1, decay.length);
  let steps = past.step;
  return {
    step(theta, gradient, rate) {
      steps += 1;
      const correction1 = 1 - beta1 ** steps;
      const correction2 = 1 - beta2 ** steps;
      for (let i = 0; i < theta.length; i++) {
        const pull = decay[i] * theta[i];
        const g = decoupled ? gradient[i] : gradient[i] + pull;
        const m = beta1 * first[i] + (1 - beta1) * g;
        const s = beta2 * second[i] + (1 - beta2) * g * g;
        first[i] = m;
        second[i] = s;
        const update = m / correction1 / (Math.sqrt(s / correction2) + epsilon);
        theta[i] -= rate * (decoupled ? update + pull : update);
      }
    },
    moments: { first, second },
    memory: [first, second],
  };
}
