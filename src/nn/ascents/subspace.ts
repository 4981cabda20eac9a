import { WordedError, worded } from "../../language/worded";
import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/** Numbers of the directions: 512 MB. */
const MOST_NUMBERS = 2 ** 27;

/**
 * PPᵀ∇L(θ), P with d random columns of length 1 (Li et al. 2018, arXiv 1804.08838, 2): plain and heavy-ball
 * descent along it are those of z in θ = θ₀ + Pz.
 *
 * @throws Error in words where so many directions take too much memory.
 */
export const subspace: AscentCode<{ dimensions: number }> = ({ dimensions }, layout, context) => {
  const size = parameterCount(layout);
  if (dimensions * size > MOST_NUMBERS)
    throw new WordedError(
      worded`A subspace of ${dimensions} dimensions takes too much memory for ${size.toLocaleString("en")} parameters: take at most ${Math.floor(MOST_NUMBERS / size)}, or a smaller network.`,
    );
  const { gaussian } = context.random();
  const directions = Array.from({ length: dimensions }, () => {
    const direction = new Float32Array(size);
    let squares = 0;
    for (let i = 0; i < size; i++) {
      direction[i] = gaussian();
      squares += direction[i] ** 2;
    }
    const length = Math.sqrt(squares);
    for (let i = 0; i < size; i++) direction[i] /= length;
    return direction;
  });
  const kept = new Float32Array(size);
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    kept.fill(0);
    for (const direction of directions) {
      let along = 0;
      for (let i = 0; i < size; i++) along += direction[i] * gradient[i];
      for (let i = 0; i < size; i++) kept[i] += along * direction[i];
    }
    gradient.set(kept);
    return value;
  };
};
