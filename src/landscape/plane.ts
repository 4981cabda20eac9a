import { cosine, dot } from "../plane/vector";

/** Directions closer to parallel than this (1 − |cosine|) span no plane in float32. */
const PARALLEL = 1e-9;

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
  const rest = new Float32Array(direction.length);
  for (let p = 0; p < rest.length; p++) rest[p] = direction[p] - share * against[p];
  return rest;
}
