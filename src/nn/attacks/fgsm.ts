import type { AttackCode } from "./code";

/** ε·sign ∇ₓL(x) (Goodfellow et al. 2015, arXiv 1412.6572, section 4). */
export const fgsm: AttackCode<{ radius: number }> =
  ({ radius }) =>
  async (slope, shift) => {
    const gradient = new Float32Array(shift.length);
    await slope(shift, gradient);
    for (let i = 0; i < shift.length; i++) shift[i] = radius * Math.sign(gradient[i]);
  };
