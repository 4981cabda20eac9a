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

/**
 * The update with every coordinate's size limited to a quantile of all sizes: coordinate-wise
 * clipping, which lowers directional sharpness.
 *
 * @param quantile in (0, 1]; 0.9 clips the largest tenth.
 */
export function clipCoordinates(update: Float32Array, quantile: number): Float32Array {
  const sizes = update.map(Math.abs).sort();
  const limit = sizes[Math.max(0, Math.ceil(quantile * sizes.length) - 1)];
  return update.map((x) => Math.min(limit, Math.max(-limit, x)));
}
