import { unit } from "../plane/vector";
import type { AxesRecipe } from "../recipe/schema";
import type { ParameterLayout, ParameterTensor } from "../results/parameters";

export interface Normalization {
  normalization: AxesRecipe["normalization"];
  includeBiases: boolean;
}

/** Keeps the division defined for a direction that is 0 on a filter; as in Li et al.'s code. */
const EPSILON = 1e-10;

/**
 * Scales a random direction to the weights it perturbs (Li et al. 2018, arXiv 1712.09913, section 4).
 *
 * - `filter`: dᵢ ← dᵢ‖θᵢ‖/(‖dᵢ‖+1e-10) for each filter i, all weights that feed one output unit (the
 *   last axis of a kernel).
 * - `layer`: the same with the whole tensor in place of the filter.
 * - `unit`: the whole direction to length 1.
 * - `none`: left as drawn.
 *
 * Biases and normalization scales and shifts get 0 unless `includeBiases`. If they are included, a
 * filter of theirs is one entry, since each feeds one unit: |dᵢ| becomes |θᵢ| and the sign stays
 * random. That keeps the surface invariant when single units are rescaled. (The authors' code copies
 * the biases themselves into every direction, which makes the axes share that part.)
 *
 * @param direction as drawn, [P]; left unchanged.
 * @param theta the weights at the origin of the plane, [P].
 */
export function normalizeDirection(
  direction: Float32Array,
  theta: Float32Array,
  layout: ParameterLayout,
  { normalization, includeBiases }: Normalization,
): Float32Array {
  const result = direction.slice();
  for (const tensor of layout) {
    if (tensor.role !== "kernel" && !includeBiases) {
      result.fill(0, tensor.offset, tensor.offset + tensor.size);
    } else if (normalization === "filter") {
      matchNorms(result, theta, tensor, tensor.shape[tensor.shape.length - 1]);
    } else if (normalization === "layer") {
      matchNorms(result, theta, tensor, 1);
    }
  }
  return normalization === "unit" ? unit(result) : result;
}

/** Gives each of the interleaved filters i, i + filters, i + 2·filters, … the norm it has in θ. */
function matchNorms(
  direction: Float32Array,
  theta: Float32Array,
  { offset, size }: ParameterTensor,
  filters: number,
): void {
  const factors = new Float64Array(filters);
  const squaredDirections = new Float64Array(filters);
  // Along the rows, as the tensor lies in memory: column by column, wide layers took ten times as long.
  for (let row = offset; row < offset + size; row += filters) {
    for (let filter = 0; filter < filters; filter++) {
      factors[filter] += theta[row + filter] ** 2;
      squaredDirections[filter] += direction[row + filter] ** 2;
    }
  }
  for (let filter = 0; filter < filters; filter++) {
    factors[filter] = Math.sqrt(factors[filter]) / (Math.sqrt(squaredDirections[filter]) + EPSILON);
  }
  for (let row = offset; row < offset + size; row += filters) {
    for (let filter = 0; filter < filters; filter++) direction[row + filter] *= factors[filter];
  }
}
