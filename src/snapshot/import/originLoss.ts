import type { Surface } from "../../results/results";

/** The loss at α = β = 0 where the grid has that point; coordinates may be off by rounding. */
export function originLoss({ alpha, beta, loss, done }: Omit<Surface, "originLoss">): number {
  const near = (axis: Float32Array) => {
    const tiny = 1e-6 * Math.abs(axis[axis.length - 1] - axis[0]);
    return axis.findIndex((value) => Math.abs(value) <= tiny);
  };
  const [i, j] = [near(alpha), near(beta)];
  const index = j * alpha.length + i;
  return i >= 0 && j >= 0 && done[index] === 1 ? loss[index] : Number.NaN;
}
