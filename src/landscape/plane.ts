import { difference, dot, norm, unit } from "./vector";

/** Directions closer to parallel than this (1 − |cosine|) span no plane in float32. */
const PARALLEL = 1e-9;

/** Cosine of the angle between two directions. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return dot(a, b) / (norm(a) * norm(b));
}

/** Whether two directions span only a line, to float32 precision; so when one of them is zero. */
export function parallel(a: Float32Array, b: Float32Array): boolean {
  return !(1 - Math.abs(cosine(a, b)) > PARALLEL);
}

/**
 * `direction` without its component along `against`. Done after normalization, so that normalizing
 * does not tilt it back; its length becomes shorter by the part removed.
 */
export function orthogonalize(direction: Float32Array, against: Float32Array): Float32Array {
  const share = dot(direction, against) / dot(against, against);
  return direction.map((value, p) => value - share * against[p]);
}

export interface SolutionPlane {
  origin: Float32Array;
  /** Two orthonormal directions, [2, P] flattened. */
  directions: Float32Array;
  /** (α, β) of the three solutions, [3, 2] flattened. */
  coordinates: Float64Array;
}

/**
 * The plane through three solutions a, b, c (Garipov et al. 2018, arXiv 1802.10026, appendix A.1):
 * u = b − a, v = (c − a) − ⟨c − a, u⟩u/‖u‖², both scaled to length 1, with a at the origin.
 *
 * @throws when the solutions lie on one line.
 */
export function solutionPlane(a: Float32Array, b: Float32Array, c: Float32Array): SolutionPlane {
  const toB = difference(b, a);
  const toC = difference(c, a);
  if (parallel(toB, toC)) {
    throw new Error("the three solutions lie on one line and span no plane");
  }
  const first = unit(toB);
  const second = unit(orthogonalize(toC, first));
  const directions = new Float32Array(2 * a.length);
  directions.set(first);
  directions.set(second, a.length);
  const coordinates = Float64Array.of(0, 0, norm(toB), 0, dot(toC, first), dot(toC, second));
  return { origin: a.slice(), directions, coordinates };
}
