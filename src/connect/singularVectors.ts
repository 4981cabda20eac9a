import { Matrix } from "ml-matrix";
import { gramEigenpairs } from "../landscape/gramEigenpairs";
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
  /** [rows, count] */
  left: Matrix;
  /** [columns, count] */
  right: Matrix;
}

/**
 * Leading singular vectors of every kernel as a matrix [everything that one unit reads, units], in two
 * networks. Matching brings them together although it hardly shortens the distance (Ito et al. 2024,
 * arXiv 2402.04051).
 *
 * @param count pairs for each kernel; fewer where it has not so many.
 */
export function singularAgreement(
  layout: ParameterLayout,
  a: Float32Array,
  b: Float32Array,
  count: number,
): SingularAgreement[] {
  const kernels = layout.filter(({ role }) => role === "kernel");
  return kernels.map((kernel) => {
    const [ofA, ofB] = [a, b].map((theta) => leadingSingular(theta, kernel, count));
    const left = ofA.left.transpose().mmul(ofB.left).abs();
    const right = ofA.right.transpose().mmul(ofB.right).abs();
    const both = Matrix.mul(left, right);
    return {
      name: kernel.name,
      values: [ofA.values, ofB.values],
      cosines: both.to2DArray().map((row) => Math.max(...row)),
    };
  });
}

function leadingSingular(
  theta: Float32Array,
  { offset, size, shape }: ParameterTensor,
  count: number,
): Singular {
  const columns = shape[shape.length - 1];
  const rows = size / columns;
  const matrix = new Matrix(rows, columns);
  for (let p = 0; p < size; p++)
    matrix.set(Math.floor(p / columns), p % columns, theta[offset + p]);
  const wide = rows < columns;
  // The smaller of the two Gram matrices; the other side's vectors follow from it.
  const thin = wide ? matrix.transpose() : matrix;
  const most = Math.min(count, thin.columns);
  const { values, vectors } = gramEigenpairs(thin.transpose().mmul(thin), most);
  const near = vectors.subMatrix(0, thin.columns - 1, 0, most - 1);
  const singular = values.slice(0, most).map((value) => Math.sqrt(Math.max(0, value)));
  const far = thin.mmul(near);
  singular.forEach((value, k) => {
    if (value > 0)
      far.setColumn(
        k,
        far.getColumn(k).map((x) => x / value),
      );
  });
  return wide
    ? { values: singular, left: near, right: far }
    : { values: singular, left: far, right: near };
}
