import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Objective } from "../nn/objective";
import * as float32 from "../plane/vector";
import { stream } from "../random/stream";
import { dot } from "./float64";
import { largestEigenvalue } from "./largestEigenvalue";
import type { LinearOperator } from "./operator";

/** Relative residual at which an operator on n² numbers has told its largest eigenvalue, and steps until then. */
const TOLERANCE = 1e-4;
const MOST_STEPS = 300;
/** Eigenvalues of a Gram matrix are rounded below this share of the largest. */
const ROUNDING = 1e-9;

/**
 * The Gram matrix K of the samples' gradients of the network's output, K_ij = ∇fᵢ·∇fⱼ: of one with a single
 * output under half-squared loss, whose Gauss–Newton matrices are Gᵢ = ∇fᵢ∇fᵢᵀ, which are the samples' Hessians
 * where all of them are fitted. Each ∇fᵢ follows from one product with Gᵢ. Symmetric, one row for each sample.
 * null when aborted.
 */
export async function outputGram(
  objective: Objective,
  theta: Float32Array,
  { seed, signal }: { seed: number; signal?: AbortSignal },
): Promise<Matrix | null> {
  const { sampleCount, parameterCount } = objective;
  const { gaussian } = stream(seed, "probes");
  const vector = Float32Array.from({ length: parameterCount }, () => gaussian());
  const product = new Float32Array(parameterCount);
  const gradients: Float64Array[] = [];
  for (let sample = 0; sample < sampleCount; sample++) {
    if (signal?.aborted) return null;
    await objective.gaussNewtonVector(theta, vector, product, Int32Array.of(sample));
    // Gv = ∇f(∇f·v), and v·Gv = (∇f·v)².
    const along = Math.sqrt(Math.max(0, float32.dot(vector, product)));
    gradients.push(Float64Array.from(product, (value) => (along > 0 ? value / along : 0)));
  }
  return new Matrix(gradients.map((a) => gradients.map((b) => dot(a, b))));
}

/**
 * σ = λ₁(S)/maxᵢ λ₁(Hᵢ) with S_ij = ‖Hᵢ^½Hⱼ^½‖_F, which is |K_ij| where Hᵢ = ∇fᵢ∇fᵢᵀ: 1 where samples are
 * orthogonal and alike in size, and their number where all are the same (Dexter et al. 2024, arXiv
 * 2401.12332, definition 1).
 */
export function hessianCoherence(gram: Matrix): number {
  const sizes = gram.diagonal();
  const { values } = decomposed(Matrix.abs(gram));
  return Math.max(...values) / Math.max(...sizes);
}

/**
 * The largest rate at which steps of plain SGD with batches of B samples, drawn anew at each step, let the mean
 * square of a small deviation from fitted weights not grow: 2/λ_max(C†D) with C[M] = ½(HM + MH) and
 * D[M] = (1 − p)HMH + p·mean HᵢMHᵢ, p = (n − B)/(B(n − 1)) (Mulayoff & Michaeli 2024, arXiv 2306.07850,
 * theorem 1). That is 2/λ₁ for the whole batch. M stands in the eigenvectors of H = mean ∇fᵢ∇fᵢᵀ.
 */
export async function meanSquareEdge(
  gram: Matrix,
  batchSize: number,
  { seed, signal }: { seed: number; signal?: AbortSignal },
): Promise<number> {
  const n = gram.rows;
  const p = batchSize >= n ? 0 : (n - batchSize) / (batchSize * (n - 1));
  const { values, vectors } = decomposed(gram);
  const least = ROUNDING * Math.max(...values);
  const kept = values.flatMap((value, a) => (value > least ? [a] : []));
  const size = kept.length;
  if (size === 0) return Number.POSITIVE_INFINITY;
  const eigenvalues = kept.map((a) => values[a]);
  // Row i: ∇fᵢ in the eigenvectors.
  const samples = vectors.subMatrixColumn(kept).mulRowVector(eigenvalues.map(Math.sqrt));
  const transposed = samples.transpose();
  const root = Float64Array.from({ length: size * size }, (_, at) =>
    Math.sqrt((2 * n) / (eigenvalues[Math.floor(at / size)] + eigenvalues[at % size])),
  );
  // C^{-½}DC^{-½}, which is symmetric.
  const operator: LinearOperator = async (vector, product) => {
    const scaled = Float64Array.from(vector, (value, at) => value * root[at]);
    const image = samples.mmul(Matrix.from1DArray(size, size, scaled));
    const weights = Matrix.mul(image, samples).sum("row");
    const single = transposed.mmul(samples.clone().mulColumnVector(weights));
    for (let at = 0; at < product.length; at++) {
      const [a, b] = [Math.floor(at / size), at % size];
      const whole = (eigenvalues[a] * eigenvalues[b] * scaled[at]) / n;
      product[at] = (root[at] * ((1 - p) * whole + p * single.get(a, b))) / n;
    }
  };
  const settings = { seed, signal, tolerance: TOLERANCE, maxSteps: MOST_STEPS };
  const found = await largestEigenvalue(operator, size * size, settings);
  return found === null ? Number.NaN : 2 / found.value;
}

function decomposed(matrix: Matrix): { values: number[]; vectors: Matrix } {
  const { realEigenvalues: values, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(
    matrix,
    { assumeSymmetric: true },
  );
  return { values, vectors };
}
