import type { Estimate } from "../results/curvature";
import { estimate } from "./estimate";
import { dot, norm, orthogonalizeTwice, scale } from "./float64";
import type { QuadratureRule } from "./lanczosQuadrature";
import type { LinearOperator } from "./operator";
import { rademacherProbe } from "./probes";
import type { Watch } from "./watch";

export interface TraceOptions extends Watch {
  /** Products with the operator to spend. */
  products: number;
  seed: number;
  /** Number of the first probe in the seed's stream. Estimates with other probes are independent. */
  firstProbe?: number;
}

/**
 * Hutchinson's estimate: the mean of vᵀAv over Rademacher probes v, whose standard error is
 * √(2·Σ_{i≠j} A_ij²/products). An aborted signal gives the estimate of the probes done.
 */
export async function hutchinsonTrace(
  operator: LinearOperator,
  size: number,
  { products, seed, firstProbe = 0, signal, onStep }: TraceOptions,
): Promise<Estimate> {
  const draws: number[] = [];
  for (let k = 0; k < products && !signal?.aborted; k++) {
    const probe = await rademacherProbe(size, seed, firstProbe + k);
    draws.push(dot(probe, await apply(operator, probe)));
    await onStep?.(k + 1, products);
  }
  return estimate(draws);
}

/**
 * Hutch++ (Meyer et al. 2021, arXiv 2010.09649, algorithm 1): the trace on the range of A times a
 * third of the probes exactly, and Hutchinson's estimate on its complement with another third. Much
 * smaller errors where few eigenvalues hold most of the trace. Its standard error is that of the
 * second part. An aborted signal gives the estimate of the probes done; NaN when there are none.
 */
export async function hutchPlusPlusTrace(
  operator: LinearOperator,
  size: number,
  { products, seed, firstProbe = 0, signal, onStep }: TraceOptions,
): Promise<Estimate> {
  const third = Math.max(2, Math.floor(products / 3));
  let done = 0;
  const step = async (vector: Float64Array): Promise<Float64Array> => {
    const image = await apply(operator, vector);
    await onStep?.(++done, 3 * third);
    return image;
  };

  const basis = new Float64Array(third * size);
  let rank = 0;
  for (let k = 0; k < third && rank < size && !signal?.aborted; k++) {
    const image = await step(await rademacherProbe(size, seed, firstProbe + k));
    if (await appendOrthonormal(basis, rank, image)) rank++;
  }
  let exact = 0;
  for (let row = 0; row < rank && !signal?.aborted; row++) {
    const direction = basis.slice(row * size, (row + 1) * size);
    exact += dot(direction, await step(direction));
  }
  const draws: number[] = [];
  for (let k = 0; k < third && !signal?.aborted; k++) {
    const probe = await rademacherProbe(size, seed, firstProbe + third + k);
    await orthogonalizeTwice(probe, basis, rank);
    draws.push(exact + dot(probe, await step(probe)));
  }
  return estimate(draws);
}

/** The trace that quadrature rules imply: size·Σ w·λ per probe, which is Hutchinson's draw. */
export function quadratureTrace(rules: readonly QuadratureRule[], size: number): Estimate {
  return estimate(
    rules.map(({ nodes, weights }) => size * nodes.reduce((sum, x, i) => sum + weights[i] * x, 0)),
  );
}

async function apply(operator: LinearOperator, vector: Float64Array): Promise<Float64Array> {
  const product = new Float32Array(vector.length);
  await operator(new Float32Array(vector), product);
  return new Float64Array(product);
}

/** Below this share of its length, what is left of an image is rounding of float32 products. */
const NEGLIGIBLE = 2 ** -18;

/** Adds the part of `vector` outside the first `count` rows, unless there is none. */
async function appendOrthonormal(
  basis: Float64Array,
  count: number,
  vector: Float64Array,
): Promise<boolean> {
  const before = norm(vector);
  await orthogonalizeTwice(vector, basis, count);
  const after = norm(vector);
  if (!(after > NEGLIGIBLE * before)) return false;
  scale(vector, 1 / after);
  basis.set(vector, count * vector.length);
  return true;
}
