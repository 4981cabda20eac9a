/**
 * Objectives given by formulas instead of networks, so that directions, surfaces and curvature can be
 * tested against answers known in closed form.
 */
import type { Objective } from "../../nn/objective";
import { type ParameterLayout, parameterCount } from "../../results/parameters";

/** A scalar function of θ in float64. Derivatives that a test does not need may be left out. */
export interface AnalyticFunction {
  value(theta: Float64Array): number;
  gradient?(theta: Float64Array): ArrayLike<number>;
  /** H(θ)·vector. Also taken for the Gauss–Newton product. */
  hessianVector?(theta: Float64Array, vector: Float64Array): ArrayLike<number>;
}

/** A single dense kernel [size, 1] named `kernel`. */
export function vectorLayout(size: number): ParameterLayout {
  return [{ name: "kernel", shape: [size, 1], role: "kernel", offset: 0, size }];
}

/**
 * ½(θ−m)ᵀA(θ−m) for a symmetric A, given as rows. Its Hessian is A everywhere.
 *
 * @param minimum m; the origin when left out.
 */
export function quadratic(
  matrix: readonly ArrayLike<number>[],
  minimum?: ArrayLike<number>,
): AnalyticFunction {
  const times = (vector: Float64Array): Float64Array =>
    Float64Array.from(matrix, (row) => vector.reduce((sum, x, i) => sum + row[i] * x, 0));
  const displaced = (theta: Float64Array): Float64Array =>
    theta.map((x, i) => x - (minimum?.[i] ?? 0));
  return {
    value: (theta) => {
      const step = displaced(theta);
      const image = times(step);
      return 0.5 * step.reduce((sum, x, i) => sum + x * image[i], 0);
    },
    gradient: (theta) => times(displaced(theta)),
    hessianVector: (_theta, vector) => times(vector),
  };
}

/** f₀(θ₀) + f₁(θ₁) + …, one function per parameter. */
export function separable(terms: readonly ((x: number) => number)[]): AnalyticFunction {
  return { value: (theta) => theta.reduce((sum, x, i) => sum + terms[i](x), 0) };
}

/**
 * The function as an `Objective` on one sample. Accuracy is NaN, batches are ignored, there are no
 * batch statistics. Points are rounded to float32, as a network's weights would be.
 *
 * @throws on a derivative that the function does not define.
 */
export function analyticObjective(f: AnalyticFunction, layout: ParameterLayout): Objective {
  const size = parameterCount(layout);

  const hessianVector: Objective["hessianVector"] = async (theta, vector, product) => {
    if (!f.hessianVector) throw new Error("this function defines no Hessian");
    product.set(f.hessianVector(Float64Array.from(theta), Float64Array.from(vector)));
  };

  const evaluate: Objective["evaluate"] = async (theta) => ({
    loss: f.value(Float64Array.from(theta)),
    accuracy: Number.NaN,
  });

  return {
    layout,
    parameterCount: size,
    sampleCount: 1,
    engine: "analytic",
    backend: "cpu",
    evaluate,
    async gradient(theta, gradient) {
      if (!f.gradient) throw new Error("this function defines no gradient");
      gradient.set(f.gradient(Float64Array.from(theta)));
      return evaluate(theta);
    },
    hessianVector,
    gaussNewtonVector: hessianVector,
    async statistics() {
      return new Float32Array(0);
    },
    async evaluateMany(origin, directions, coefficients, loss, accuracy) {
      const axes = directions.length / size;
      const point = new Float32Array(size);
      for (let n = 0; n < loss.length; n++) {
        for (let p = 0; p < size; p++) {
          let x = origin[p];
          for (let k = 0; k < axes; k++) x += coefficients[n * axes + k] * directions[k * size + p];
          point[p] = x;
        }
        ({ loss: loss[n], accuracy: accuracy[n] } = await evaluate(point));
      }
    },
    dispose() {},
  };
}
