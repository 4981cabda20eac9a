import type { RuleRecipe } from "../catalog/rules";
import type { Objective } from "../nn/objective";
import type { ParameterTensor } from "../results/parameters";

/** A symmetric linear map on parameter space: writes A·vector into `product`. */
export type LinearOperator = (vector: Float32Array, product: Float32Array) => Promise<void>;

/** The Hessian of the mean loss at θ: over all samples, or over those of `batch` only. */
export function hessianOperator(
  objective: Objective,
  theta: Float32Array,
  batch?: Int32Array,
): LinearOperator {
  return (vector, product) => objective.hessianVector(theta, vector, product, batch);
}

/** The generalized Gauss–Newton part of the same Hessian: positive semidefinite. */
export function gaussNewtonOperator(
  objective: Objective,
  theta: Float32Array,
  batch?: Int32Array,
): LinearOperator {
  return (vector, product) => objective.gaussNewtonVector(theta, vector, product, batch);
}

/** a − b, for instance Hessian − Gauss–Newton: the part that the network's own curvature adds. */
export function differenceOperator(a: LinearOperator, b: LinearOperator): LinearOperator {
  return async (vector, product) => {
    const subtracted = new Float32Array(product.length);
    await a(vector, product);
    await b(vector, subtracted);
    for (let i = 0; i < product.length; i++) product[i] -= subtracted[i];
  };
}

/**
 * The diagonal block of `operator` that belongs to some tensors (a layer, say): as an operator on
 * the whole space that is zero outside the block.
 */
export function blockOperator(
  operator: LinearOperator,
  block: readonly ParameterTensor[],
): LinearOperator {
  const restrict = (from: Float32Array, to: Float32Array): void => {
    to.fill(0);
    for (const { offset, size } of block) to.set(from.subarray(offset, offset + size), offset);
  };
  return async (vector, product) => {
    const inside = new Float32Array(vector.length);
    const image = new Float32Array(vector.length);
    restrict(vector, inside);
    await operator(inside, image);
    restrict(image, product);
  };
}

/**
 * P^{-1/2} A P^{-1/2} with P = diag(√v̂ + ε): the curvature that Adam's stability depends on (Cohen
 * et al. 2022, arXiv 2207.14484).
 *
 * @param preconditioner the diagonal of P, positive; see `adamPreconditioner`.
 */
export function preconditionedOperator(
  operator: LinearOperator,
  preconditioner: Float32Array,
): LinearOperator {
  const inverseRoot = preconditioner.map((p) => 1 / Math.sqrt(p));
  return async (vector, product) => {
    await operator(
      vector.map((x, i) => x * inverseRoot[i]),
      product,
    );
    for (let i = 0; i < product.length; i++) product[i] *= inverseRoot[i];
  };
}

/**
 * The diagonal of Adam's P after a number of steps: √(v/(1 − β₂ᵗ)) + ε.
 *
 * @param second v, the running mean of squared gradients, without bias correction.
 */
export function adamPreconditioner(
  second: Float32Array,
  steps: number,
  { beta2, epsilon }: { beta2: number; epsilon: number },
): Float32Array {
  const correction = 1 - beta2 ** steps;
  return second.map((v) => Math.sqrt(v / correction) + epsilon);
}

/**
 * The same for the second moments of a rule's training.
 *
 * @throws Error for a rule that keeps none.
 */
export function preconditionerOf(
  rule: RuleRecipe,
  second: Float32Array,
  steps: number,
): Float32Array {
  if (!("beta2" in rule)) throw new Error(`The rule ${rule.kind} has no preconditioner.`);
  return adamPreconditioner(second, steps, rule);
}
