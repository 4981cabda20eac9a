import { type MeasureCode, number, unknown } from "./code";

/** L(θ + ρ∇L/‖∇L‖) − L(θ) (Foret et al. 2021, arXiv 2010.01412, eq. 2, to first order). */
export const samSharpness: MeasureCode<{ radius: number }> = ({ radius }, { objective }) => {
  const gradient = new Float32Array(objective.parameterCount);
  return async ({ theta, gradientNorm, loss }) => {
    if (!(gradientNorm > 0)) return unknown;
    await objective.gradient(theta, gradient);
    const above = theta.map((value, i) => value + (radius * gradient[i]) / gradientNorm);
    return number((await objective.evaluate(above)).loss - loss);
  };
};
