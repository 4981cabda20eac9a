/**
 * The rise ½(λ₁α² + λ₂β²) that two orthogonal eigenvectors' curvatures predict, on a grid:
 * [j·nx + i] belongs to alpha[i], beta[j].
 *
 * @param curvatures second derivatives per unit of α and β: λ‖δ‖² for an axis of length ‖δ‖.
 */
export function quadraticModel(
  curvatures: readonly [number, number],
  alpha: ArrayLike<number>,
  beta: ArrayLike<number>,
): Float32Array {
  const values = new Float32Array(alpha.length * beta.length);
  for (let j = 0; j < beta.length; j++) {
    for (let i = 0; i < alpha.length; i++) {
      values[j * alpha.length + i] =
        0.5 * (curvatures[0] * alpha[i] ** 2 + curvatures[1] * beta[j] ** 2);
    }
  }
  return values;
}
