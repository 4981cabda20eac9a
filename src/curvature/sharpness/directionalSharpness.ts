import { dot, unit } from "../../plane/vector";
import type { LinearOperator } from "../operator";

/**
 * uᵀHu along a unit update u = update/‖update‖: the curvature that a step actually meets (Pan & Li
 * 2023, arXiv 2306.00204). Exact up to rounding, for one product.
 *
 * @throws when the update is zero or not finite.
 */
export async function directionalSharpness(
  hessian: LinearOperator,
  update: Float32Array,
): Promise<number> {
  const direction = unit(update);
  const image = new Float32Array(update.length);
  await hessian(direction, image);
  return dot(direction, image);
}
