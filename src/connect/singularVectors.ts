import { topEigenpairs } from "../curvature/topEigenpairs";
import type { ParameterLayout, ParameterTensor } from "../results/parameters";

/** How far the leading singular vectors of one kernel in two networks agree. */
export interface SingularAgreement {
  /** `dense0/kernel`. */
  name: string;
  /** Leading singular values of each, descending. */
  values: [number[], number[]];
  /**
   * For each leading pair of a the largest |uᵀu′|·|vᵀv′| over those of b: near 1 where both kernels
   * take the same direction to the same direction.
   */
  cosines: number[];
}

interface Singular {
  values: number[];
  /** One vector per value. */
  left: Float64Array[];
  right: Float64Array[];
}

/** Lanczos steps at most; fewer where the pairs have converged. */
const MOST_STEPS = 200;
/** Residual of a squared singular value as a share of it. */
const TOLERANCE = 1e-4;

export interface SingularOptions {
  /** Pairs for each kernel; fewer where it has not so many. */
  count: number;
  seed: number;
  signal: AbortSignal;
}

/**
 * Leading singular vectors of every kernel as a matrix [everything that one unit reads, units], in two
 * networks. Matching brings them together although it hardly shortens the distance (Ito et al. 2024,
 * arXiv 2402.04051).
 *
 * @throws the signal's reason when it is aborted, and NotFiniteError for weights that are not finite.
 */
export async function singularAgreement(
  layout: ParameterLayout,
  a: Float32Array,
  b: Float32Array,
  options: SingularOptions,
): Promise<SingularAgreement[]> {
  const found: SingularAgreement[] = [];
  for (const kernel of layout.filter(({ role }) => role === "kernel")) {
    const ofA = await leadingSingular(a, kernel, options);
    const ofB = await leadingSingular(b, kernel, options);
    const cosines = ofA.left.map((_, i) =>
      ofB.left.reduce((most, __, j) => {
        const both = dot(ofA.left[i], ofB.left[j]) * dot(ofA.right[i], ofB.right[j]);
        return Math.max(most, Math.abs(both));
      }, 0),
    );
    found.push({ name: kernel.name, values: [ofA.values, ofB.values], cosines });
  }
  return found;
}

/** By Lanczos on the smaller of the two Gram matrices, which is never written out. */
async function leadingSingular(
  theta: Float32Array,
  { offset, size, shape }: ParameterTensor,
  { count, seed, signal }: SingularOptions,
): Promise<Singular> {
  const columns = shape[shape.length - 1];
  const kernel = theta.subarray(offset, offset + size);
  const wide = size / columns < columns;
  const onto = wide ? timesTransposed : times;
  const back = wide ? times : timesTransposed;
  const near = wide ? size / columns : columns;
  const wanted = Math.min(count, near);
  const { values, vectors } = await topEigenpairs(
    async (vector, product) => product.set(back(kernel, columns, onto(kernel, columns, vector))),
    near,
    {
      top: wanted,
      bottom: 0,
      steps: wanted,
      mostSteps: Math.min(near, MOST_STEPS),
      tolerance: TOLERANCE,
      seed,
      signal,
    },
  );
  signal.throwIfAborted();
  const singular = Array.from(values, (value) => Math.sqrt(Math.max(0, value)));
  const here = singular.map((_, k) =>
    Float64Array.from(vectors.subarray(k * near, (k + 1) * near)),
  );
  const there = here.map((vector, k) => {
    const image = onto(kernel, columns, vector);
    return singular[k] > 0 ? image.map((x) => x / singular[k]) : image;
  });
  return wide
    ? { values: singular, left: here, right: there }
    : { values: singular, left: there, right: here };
}

/** W·v for W [rows, columns] flattened. */
function times(kernel: Float32Array, columns: number, vector: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: kernel.length / columns }, (_, r) => {
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += kernel[r * columns + c] * vector[c];
    return sum;
  });
}

/** Wᵀ·v. */
function timesTransposed(
  kernel: Float32Array,
  columns: number,
  vector: ArrayLike<number>,
): Float64Array {
  const product = new Float64Array(columns);
  for (let r = 0; r < vector.length; r++) {
    for (let c = 0; c < columns; c++) product[c] += kernel[r * columns + c] * vector[r];
  }
  return product;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, k) => sum + value * b[k], 0);
