import { allocate } from "./arena";

/** First-layer products may take this much memory; beyond it every point takes its own. */
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/**
 * Makes room for a first dense layer's products with θ₀ and every direction, of `bytes` bytes each,
 * where keeping them is worthwhile and possible; otherwise returns 0.
 */
export function reserveProducts(inputs: i32, bytes: usize, directions: i32): usize {
  const vectors = directions + 1;
  // Combining kept products costs about two multiply-adds per vector of them. The number of points
  // has no say, so that a point's value does not depend on how a plane is cut into calls.
  const worthwhile = directions > 0 && inputs > 2 * vectors;
  const all = <u64>bytes * <u64>vectors;
  return worthwhile && all <= MOST_BYTES ? allocate(all) : 0;
}
