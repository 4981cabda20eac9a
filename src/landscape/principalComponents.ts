import { Matrix } from "ml-matrix";
import { inRow, type Worded, WordedError, worded } from "../language/worded";
import { pacer } from "../nn/nextTask";
import { unit } from "../plane/vector";
import { gramEigenpairs } from "./gramEigenpairs";
import { NoDirectionError } from "./noDirection";

export interface PrincipalComponents {
  /** Unit vectors, [components, P] flattened. */
  directions: Float32Array;
  /** Share of the squared displacement Σ_t ‖θ_t − θ_T‖² along each, descending. */
  explained: Float64Array;
}

/** Rows are taken this many parameters at a time, so that they stay in cache. A multiple of 4. */
const BLOCK = 1024;

/** Float32 checkpoints carry no direction whose share of the squared displacement is below this. */
const NEGLIGIBLE = 1e-12;

/**
 * Principal components of an optimizer's path as in Li et al. 2018 (arXiv 1712.09913, section 7):
 * of the rows θ_t − θ_T, about the last checkpoint and not about their mean. They come from the
 * T×T Gram matrix in float64, which costs T²P/2 multiplications and never forms a P×P matrix. Lets
 * other tasks run now and then.
 *
 * The sign is fixed by the path: the first checkpoint that is at least half as far out as any lies
 * on the negative side, so that the path runs from left to right towards the origin.
 *
 * @param checkpoints [T, P] flattened; the last row is the origin.
 * @param count how many components.
 * @throws when the path spans fewer than `count` dimensions: NoDirectionError where more checkpoints
 *   would span no more; and the signal's reason when it is aborted.
 */
export async function principalComponents(
  checkpoints: Float32Array,
  parameters: number,
  count: number,
  signal?: AbortSignal,
): Promise<PrincipalComponents> {
  const steps = checkpoints.length / parameters;
  const gram = await displacementGram(checkpoints, parameters, signal);
  const { values, vectors } = await gramEigenpairs(gram, Math.min(count, steps));
  const total = gram.trace();
  const rank = values.filter((value) => value > NEGLIGIBLE * total).length;
  if (rank < count) throw missing(count, rank, steps);

  const directions = new Float32Array(count * parameters);
  const explained = new Float64Array(count);
  for (let component = 0; component < count; component++) {
    const weights = towardsTheOrigin(vectors.getColumn(component));
    directions.set(await combine(checkpoints, parameters, weights), component * parameters);
    signal?.throwIfAborted();
    explained[component] = values[component] / total;
  }
  return { directions, explained };
}

/** Why a path of so many checkpoints has fewer components than `count`, and what helps. */
function missing(count: number, rank: number, checkpoints: number): WordedError {
  // Checkpoints in fewer dimensions than so many can span are of a path that has no more: it is straight, or stands still.
  const isOfPath = rank < checkpoints - 1;
  const words = missingWords(count, rank, isOfPath);
  return isOfPath ? new NoDirectionError(words) : new WordedError(words);
}

function missingWords(count: number, rank: number, isOfPath: boolean): Worded {
  if (rank === 0)
    return worded`The trajectory never leaves its end point, so it has no principal components. Train for at least one step, or choose another axis.`;
  const spans =
    rank === 1
      ? worded`The trajectory spans only 1 dimension; principal component ${count} does not exist.`
      : worded`The trajectory spans only ${rank} dimensions; principal component ${count} does not exist.`;
  const instead = isOfPath
    ? worded`Choose another axis.`
    : worded`Keep more checkpoints, of a training of more steps, or choose another axis.`;
  return inRow([spans, instead]);
}

/** ⟨θ_s − θ_T, θ_t − θ_T⟩ for all pairs of checkpoints, [T, T]. */
export async function displacementGram(
  checkpoints: Float32Array,
  parameters: number,
  signal?: AbortSignal,
): Promise<Matrix> {
  const breathe = pacer();
  const steps = checkpoints.length / parameters;
  const last = (steps - 1) * parameters;
  const gram = Matrix.zeros(steps, steps);
  const rows = Array.from({ length: steps }, () => new Float64Array(BLOCK));
  for (let start = 0; start < parameters; start += BLOCK) {
    const width = Math.min(BLOCK, parameters - start);
    rows.forEach((row, t) => {
      const at = t * parameters + start;
      for (let p = 0; p < width; p++) row[p] = checkpoints[at + p] - checkpoints[last + start + p];
      row.fill(0, width);
    });
    for (let s = 0; s < steps; s++) {
      for (let t = 0; t <= s; t++) {
        gram.set(s, t, gram.get(s, t) + blockProduct(rows[s], rows[t], width));
      }
    }
    await breathe();
    signal?.throwIfAborted();
  }
  for (let s = 0; s < steps; s++) {
    for (let t = 0; t < s; t++) gram.set(t, s, gram.get(s, t));
  }
  return gram;
}

/** Four sums side by side: a single one would wait for each addition before the next. */
function blockProduct(a: Float64Array, b: Float64Array, width: number): number {
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
  for (let p = 0; p < width; p += 4) {
    sum0 += a[p] * b[p];
    sum1 += a[p + 1] * b[p + 1];
    sum2 += a[p + 2] * b[p + 2];
    sum3 += a[p + 3] * b[p + 3];
  }
  return sum0 + sum1 + sum2 + sum3;
}

function towardsTheOrigin(coordinates: number[]): number[] {
  const farthest = Math.max(...coordinates.map(Math.abs));
  const early = coordinates.find((value) => Math.abs(value) >= farthest / 2) ?? 0;
  return early > 0 ? coordinates.map((value) => -value) : coordinates;
}

/** The unit vector along Σ_t w_t (θ_t − θ_T). */
async function combine(
  checkpoints: Float32Array,
  parameters: number,
  weights: number[],
): Promise<Float32Array> {
  const breathe = pacer();
  const last = checkpoints.length - parameters;
  const sum = new Float64Array(parameters);
  for (const [t, weight] of weights.entries()) {
    const at = t * parameters;
    for (let p = 0; p < parameters; p++) {
      sum[p] += weight * (checkpoints[at + p] - checkpoints[last + p]);
    }
    await breathe();
  }
  // Scaled before it is rounded to float32, where a short path's squares would underflow.
  let largest = 0;
  for (let p = 0; p < parameters; p++) largest = Math.max(largest, Math.abs(sum[p]));
  await breathe();
  // Not `Float32Array.from`, which takes ten times as long.
  const direction = new Float32Array(parameters);
  for (let p = 0; p < parameters; p++) direction[p] = sum[p] / largest;
  await breathe();
  return unit(direction);
}
