// Where parameter vectors come in and go out, in the order of θ.
import { allocateFloats } from "./arena";
import { parameterCount } from "./network";
import { LEAST_INDICES } from "./steps";

/** Parameters, [P]. */
export let theta: usize = 0;
/** What a curvature matrix is multiplied by, [P]. */
export let vector: usize = 0;
/** A gradient or a product, [P]. */
export let result: usize = 0;
/** Sample indices of batches (i32), one after the other. */
export let batch: usize = 0;

/** So many there may be. */
export let mostIndices: i32 = 0;

export function reserveVectors(largestBatch: i32): void {
  theta = allocateFloats(parameterCount);
  vector = allocateFloats(parameterCount);
  result = allocateFloats(parameterCount);
  mostIndices = max(LEAST_INDICES, largestBatch);
  batch = allocateFloats(mostIndices);
}

/** For a step that writes the new θ where a vector comes in, and leaves the old one. */
export function exchangeThetaAndVector(): void {
  const former = theta;
  theta = vector;
  vector = former;
}
