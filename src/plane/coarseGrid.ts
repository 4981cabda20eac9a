import type { Surface } from "../results/results";
import { emptySurface } from "./surfaceGrid";

/** Points along each side of a coarse surface, finest first. */
const SIDES = [25, 19, 13, 9];
/** Seconds that a coarse surface may take: it has to follow a hand. */
const AFFORDABLE = 0.06;

/** The finest side that is affordable at a speed; the coarsest while nothing is known of it. */
export function coarseSide(secondsPerPoint: number): number {
  const side = SIDES.find((points) => points ** 2 * secondsPerPoint <= AFFORDABLE);
  return side ?? SIDES[SIDES.length - 1];
}

/** An empty surface over the same ranges with at most `side` points along each. */
export function coarseGrid({ alpha, beta }: Surface, side: number): Surface {
  return emptySurface(thinned(alpha, side), thinned(beta, side));
}

function thinned(coordinates: Float32Array, count: number): Float32Array {
  if (coordinates.length <= count) return coordinates;
  const low = coordinates[0];
  const span = coordinates[coordinates.length - 1] - low;
  return Float32Array.from({ length: count }, (_, i) => low + (i / (count - 1)) * span);
}
