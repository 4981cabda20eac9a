import type { PerturbationScale } from "../../results/curvature";

/** c for every parameter. */
export function perturbationScale(kind: PerturbationScale, theta: Float32Array): Float32Array {
  return kind === "unit" ? new Float32Array(theta.length).fill(1) : theta.map(Math.abs);
}

/** θ + sign·c ⊙ u, written into `point`. */
export function perturb(
  theta: Float32Array,
  scale: Float32Array,
  direction: Float64Array,
  sign: 1 | -1,
  point: Float32Array,
): void {
  for (let i = 0; i < point.length; i++) point[i] = theta[i] + sign * scale[i] * direction[i];
}
