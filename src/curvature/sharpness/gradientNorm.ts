import type { Objective } from "../../nn/objective";
import { norm } from "../../plane/vector";

/** ‖∇L(θ)‖₂ of the mean loss over all samples. */
export async function gradientNorm(objective: Objective, theta: Float32Array): Promise<number> {
  const gradient = new Float32Array(theta.length);
  await objective.gradient(theta, gradient);
  return norm(gradient);
}
