import { norm } from "../../plane/vector";
import { stream } from "../../random/stream";
import { type MeasureCode, number, unknown } from "./code";

/**
 * ρ·max ‖∇L(θ + δ)‖ over ‖δ‖ ≤ ρ, from below: from the gradient and from a random direction, δ goes to where
 * ‖∇L‖ grows fastest, which is H∇L/‖∇L‖, on the sphere of radius ρ (the generalized power method of Journée et
 * al. 2010, for functions that bend upwards as this one does near a minimum). The longest gradient met counts.
 */
export const firstOrderFlatness: MeasureCode<{ radius: number; steps: number }> = (
  { radius, steps },
  { objective, seed, signal },
) => {
  const size = objective.parameterCount;
  const gradient = new Float32Array(size);
  const product = new Float32Array(size);
  return async ({ theta, index }) => {
    const { gaussian } = stream(seed, "sharpness", index);
    await objective.gradient(theta, gradient);
    let longest = norm(gradient);
    if (!Number.isFinite(longest)) return unknown;
    for (const start of [gradient.slice(), gradient.map(() => gaussian())]) {
      let direction = start;
      for (let step = 0; step <= steps && !signal?.aborted; step++) {
        const length = norm(direction);
        if (!(length > 0)) break;
        const at = theta.map((value, i) => value + (radius * direction[i]) / length);
        await objective.gradient(at, gradient);
        const found = norm(gradient);
        if (!Number.isFinite(found)) return unknown;
        longest = Math.max(longest, found);
        if (step === steps) break;
        await objective.hessianVector(at, gradient, product);
        direction = product.slice();
      }
    }
    return number(radius * longest);
  };
};
