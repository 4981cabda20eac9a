import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { unit } from "./vector";

export interface PrincipalComponents {
  /** Unit vectors, [components, P] flattened. */
  directions: Float32Array;
  /** Share of the squared displacement Σ_t ‖θ_t − θ_T‖² along each, descending. */
  explained: Float64Array;
}

/** Rows of the trajectory are taken this many parameters at a time, so that they stay in cache. */
const BLOCK = 2048;

/** Float32 checkpoints carry no direction whose share of the squared displacement is below this. */
const NEGLIGIBLE = 1e-12;

/**
 * Principal components of an optimizer's path as in Li et al. 2018 (arXiv 1712.09913, section 7):
 * of the rows θ_t − θ_T, about the last checkpoint and not about their mean. They come from the
 * T×T Gram matrix in float64, which costs T²P/2 multiplications and never forms a P×P matrix.
 *
 * The sign is fixed by the path: the first checkpoint that is at least half as far out as any lies
 * on the negative side, so that the path runs from left to right towards the origin.
 *
 * @param checkpoints [T, P] flattened; the last row is the origin.
 * @param count how many components.
 * @throws when the path spans fewer than `count` dimensions.
 */
export function principalComponents(
  checkpoints: Float32Array,
  parameters: number,
  count: number,
): PrincipalComponents {
  const steps = checkpoints.length / parameters;
  const gram = displacementGram(checkpoints, parameters);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, {
    assumeSymmetric: true,
  });
  const total = gram.trace();
  const rank = realEigenvalues.filter((value) => value > NEGLIGIBLE * total).length;
  if (rank < count) {
    throw new Error(
      rank === 0
        ? "The trajectory never leaves its end point, so it has no principal components. Train for at least one step, or choose another axis."
        : `The trajectory spans only ${rank} dimension${rank === 1 ? "" : "s"}; principal component ${count} does not exist. Keep more checkpoints, or choose another axis.`,
    );
  }

  const directions = new Float32Array(count * parameters);
  const explained = new Float64Array(count);
  for (let component = 0; component < count; component++) {
    // Eigenvalues come in ascending order.
    const column = steps - 1 - component;
    const coordinates = eigenvectorMatrix.getColumn(column);
    const weights = towardsTheOrigin(coordinates);
    directions.set(combine(checkpoints, parameters, weights), component * parameters);
    explained[component] = realEigenvalues[column] / total;
  }
  return { directions, explained };
}

/** ⟨θ_s − θ_T, θ_t − θ_T⟩ for all pairs of checkpoints, [T, T]. */
function displacementGram(checkpoints: Float32Array, parameters: number): Matrix {
  const steps = checkpoints.length / parameters;
  const last = (steps - 1) * parameters;
  const gram = Matrix.zeros(steps, steps);
  const rows = Array.from({ length: steps }, () => new Float64Array(BLOCK));
  for (let start = 0; start < parameters; start += BLOCK) {
    const width = Math.min(BLOCK, parameters - start);
    rows.forEach((row, t) => {
      const at = t * parameters + start;
      for (let p = 0; p < width; p++) row[p] = checkpoints[at + p] - checkpoints[last + start + p];
    });
    for (let s = 0; s < steps; s++) {
      for (let t = 0; t <= s; t++) {
        const [a, b] = [rows[s], rows[t]];
        let sum = 0;
        for (let p = 0; p < width; p++) sum += a[p] * b[p];
        gram.set(s, t, gram.get(s, t) + sum);
      }
    }
  }
  for (let s = 0; s < steps; s++) {
    for (let t = 0; t < s; t++) gram.set(t, s, gram.get(s, t));
  }
  return gram;
}

function towardsTheOrigin(coordinates: number[]): number[] {
  const farthest = Math.max(...coordinates.map(Math.abs));
  const early = coordinates.find((value) => Math.abs(value) >= farthest / 2) ?? 0;
  return early > 0 ? coordinates.map((value) => -value) : coordinates;
}

/** The unit vector along Σ_t w_t (θ_t − θ_T). */
function combine(checkpoints: Float32Array, parameters: number, weights: number[]): Float32Array {
  const last = checkpoints.length - parameters;
  const sum = new Float64Array(parameters);
  weights.forEach((weight, t) => {
    const at = t * parameters;
    for (let p = 0; p < parameters; p++) {
      sum[p] += weight * (checkpoints[at + p] - checkpoints[last + p]);
    }
  });
  // Scaled before it is rounded to float32, where a short path's squares would underflow.
  const largest = sum.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return unit(Float32Array.from(sum, (value) => value / largest));
}
