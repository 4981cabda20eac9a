import { EigenvalueDecomposition, Matrix, QrDecomposition } from "ml-matrix";
import { pacer } from "../nn/nextTask";

export interface Eigenpairs {
  /** Descending. */
  values: number[];
  /** One unit column per value. */
  vectors: Matrix;
}

/** Columns iterated beyond those wanted: the gap to the first one left out sets the speed. */
const EXTRA_COLUMNS = 12;
/** ‖Gv − λv‖ relative to the largest eigenvalue. */
const TOLERANCE = 1e-9;
const ROUNDS = 200;

/**
 * The largest eigenpairs of a symmetric positive semidefinite matrix, by subspace iteration with
 * Rayleigh–Ritz projection (Saad 2011, "Numerical Methods for Large Eigenvalue Problems", section
 * 5.2). For a path of 1,000 checkpoints this takes a fraction of a second where the complete
 * decomposition takes ten. A spectrum too flat for it is decomposed completely. Lets other tasks run
 * between two rounds.
 *
 * @param count how many; at most the order of the matrix.
 */
export async function gramEigenpairs(matrix: Matrix, count: number): Promise<Eigenpairs> {
  const breathe = pacer();
  const order = matrix.rows;
  const width = Math.min(order, count + EXTRA_COLUMNS);
  let basis = Matrix.zeros(order, width);
  for (let k = 0; k < width; k++) basis.set(Math.floor((k * order) / width), k, 1);

  for (let round = 0; round < ROUNDS; round++) {
    const image = matrix.mmul(basis);
    const ritz = complete(basis.transpose().mmul(image));
    const vectors = basis.mmul(ritz.vectors);
    const images = image.mmul(ritz.vectors);
    if (converged(images, vectors, ritz.values, count)) return { values: ritz.values, vectors };
    basis = new QrDecomposition(images).orthogonalMatrix;
    await breathe();
  }
  return complete(matrix);
}

function complete(matrix: Matrix): Eigenpairs {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  // They come in ascending order.
  const descending = realEigenvalues.map((_, k) => realEigenvalues.length - 1 - k);
  return {
    values: descending.map((k) => realEigenvalues[k]),
    vectors: eigenvectorMatrix.subMatrixColumn(descending),
  };
}

function converged(images: Matrix, vectors: Matrix, values: number[], count: number): boolean {
  for (let k = 0; k < count; k++) {
    const residual = Matrix.sub(
      images.getColumnVector(k),
      vectors.getColumnVector(k).mul(values[k]),
    ).norm();
    if (residual > TOLERANCE * values[0]) return false;
  }
  return true;
}
