import type { AscentCode } from "./code";

/** g − (θ·g/θ·θ)·θ over all weights (Prieto et al. 2025, arXiv 2501.04697, eq. 10); g where θ is 0. */
export const orthogonal: AscentCode<unknown> = () => async (at, theta, gradient) => {
  const value = await at(theta, gradient);
  let [along, squares] = [0, 0];
  for (let i = 0; i < theta.length; i++) {
    along += theta[i] * gradient[i];
    squares += theta[i] ** 2;
  }
  const share = squares === 0 ? 0 : along / squares;
  for (let i = 0; i < theta.length; i++) gradient[i] -= share * theta[i];
  return value;
};
