import { WordedError, worded } from "../language/worded";
import { fillInRanges, pacer } from "../nn/nextTask";
import type { Stream } from "../random/stream";
import { dot, norm, orthogonalizeTwice, scale } from "./float64";
import { NotFiniteError } from "./notFinite";
import type { LinearOperator } from "./operator";
import type { Watch } from "./watch";

/** A·V = V·T + β_m v_{m+1} e_mᵀ with orthonormal rows v₁ … v_m of `basis`. */
export interface Lanczos {
  /** Length of a vector. */
  size: number;
  /** m: products with the operator, and rows of `basis`. Fewer than asked for when stopped early. */
  steps: number;
  /** α₁ … α_m, the diagonal of T. */
  diagonal: Float64Array;
  /** β₁ … β_m; the last one is the coupling to what has not been explored. */
  offDiagonal: Float64Array;
  /** [m, size] flattened. */
  basis: Float64Array;
  /** [m, size] flattened: A·v_j as the operator gave it, for true residuals without new products. */
  products: Float32Array;
}

export interface LanczosOptions extends Watch {
  /** The first direction; its length does not matter. Warm start it to follow an eigenvector. */
  start: Float64Array;
  steps: number;
  /**
   * Draws a new direction where the start's Krylov space is exhausted, so that eigenvalues that the
   * start does not see (repeated ones, for instance) are found too. Without it, Lanczos stops there.
   */
  restart?: Stream;
  /** Asked after every step: true ends the process. */
  until?(sofar: Lanczos): boolean | Promise<boolean>;
}

/**
 * A remaining coupling this much smaller than the largest entry of T is rounding of float32
 * products: the space found is invariant.
 */
const NEGLIGIBLE = 2 ** -20;

/** Bytes that a run may keep at most: more would end the tab. */
const MOST_MEMORY = 2 ** 32;
/** What it keeps of each number of each step: the basis in float64, the products in float32. */
const BYTES_KEPT = 12;

/** Bytes that a run nobody chose the length of may keep, and the steps it gets in any case. */
const MOST_BYTES = 2 ** 28;
const FEWEST_STEPS = 30;

/** As many of `steps` as a thread has memory for: a basis in float64 and products in float32. */
export function affordableSteps(steps: number, size: number): number {
  return Math.min(steps, Math.max(FEWEST_STEPS, Math.floor(MOST_BYTES / (BYTES_KEPT * size))));
}

/**
 * Lanczos with full reorthogonalization (Golub & Van Loan 2013, §10.3), the basis in float64.
 * Keeping every new vector orthogonal to all earlier ones costs O(m²·size) and is what prevents
 * ghost copies of converged eigenvalues. Takes at most `size` steps.
 *
 * An aborted signal ends it with the steps done, possibly none.
 *
 * @throws NotFiniteError, and an Error in words for the user when memory does not suffice.
 */
export async function lanczos(operator: LinearOperator, options: LanczosOptions): Promise<Lanczos> {
  const { start, restart, until, signal, onStep } = options;
  const size = start.length;
  const limit = Math.min(options.steps, size);
  requireRoom(limit, size);
  const diagonal = new Float64Array(limit);
  const offDiagonal = new Float64Array(limit);
  const basis = new Float64Array(limit * size);
  const products = new Float32Array(limit * size);
  const upTo = (steps: number): Lanczos => ({
    size,
    steps,
    diagonal: diagonal.subarray(0, steps),
    offDiagonal: offDiagonal.subarray(0, steps),
    basis: basis.subarray(0, steps * size),
    products: products.subarray(0, steps * size),
  });

  const breathe = pacer();
  const input = new Float32Array(size);
  const next = start.slice();
  let length = norm(next);
  let largest = 0;
  for (let j = 0; j < limit; j++) {
    if (signal?.aborted) return upTo(j);
    const direction = basis.subarray(j * size, (j + 1) * size);
    scale(next, 1 / length);
    direction.set(next);
    await breathe();

    const product = products.subarray(j * size, (j + 1) * size);
    input.set(direction);
    await operator(input, product);
    await breathe();
    next.set(product);
    diagonal[j] = dot(direction, next);
    await orthogonalizeTwice(next, basis, j + 1, signal);
    if (signal?.aborted) return upTo(j);
    length = norm(next);
    if (!Number.isFinite(diagonal[j] + length)) {
      throw new NotFiniteError();
    }
    offDiagonal[j] = length;
    largest = Math.max(largest, Math.abs(diagonal[j]), length);

    const exhausted = length <= NEGLIGIBLE * largest;
    await onStep?.(j + 1, limit);
    if (await until?.(upTo(j + 1))) return upTo(j + 1);
    if (exhausted && restart === undefined) return upTo(j + 1);
    if (exhausted && restart !== undefined) {
      offDiagonal[j] = 0;
      await fillInRanges(next, restart.gaussian);
      await orthogonalizeTwice(next, basis, j + 1);
      length = norm(next);
    }
  }
  return upTo(limit);
}

function requireRoom(steps: number, size: number): void {
  const bytes = BYTES_KEPT * steps * size;
  if (bytes <= MOST_MEMORY) return;
  const most = Math.floor(MOST_MEMORY / BYTES_KEPT / size);
  throw new WordedError(
    worded`${steps} Lanczos steps for ${size.toLocaleString("en")} parameters would take ${(bytes / 2 ** 30).toFixed(1)} GB, and there is room for 4 GB. Take at most ${most} steps, or a smaller network.`,
  );
}
