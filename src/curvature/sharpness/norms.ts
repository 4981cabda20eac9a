import type { BallNorm } from "../../results/curvature";
import { norm, scale } from "../float64";

/** The u on the boundary of the unit ball with the largest ⟨u, slope⟩; 0 where the slope is 0. */
export function steepest(ball: BallNorm, slope: Float64Array): Float64Array {
  if (ball === "infinity") return slope.map(Math.sign);
  const length = norm(slope);
  return length === 0 ? slope.slice() : slope.map((x) => x / length);
}

/** Moves u to the nearest point of the ball of radius ρ, in place. */
export function projectOntoBall(ball: BallNorm, u: Float64Array, radius: number): void {
  if (ball === "infinity") {
    for (let i = 0; i < u.length; i++) u[i] = Math.min(radius, Math.max(-radius, u[i]));
    return;
  }
  const length = norm(u);
  if (length > radius) scale(u, radius / length);
}
