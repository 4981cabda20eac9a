import type { ExactDerivatives } from "../../nn/objective";
import { flowEnd } from "../flowEnd";
import { symmetricEigenvalues } from "../symmetricEigenvalues";
import { type MeasureCode, number, unknown } from "./code";

/** λ_max where gradient flow from θ ends (Kreisler et al. 2023, arXiv 2305.13064, definition 2.2), in float64. */
export const flowSharpness: MeasureCode<object> = (_, { objective: { exact }, signal }) => {
  if (exact === undefined) throw new Error("Networks have no derivatives in float64.");
  return async ({ theta }) => {
    const end = await flowEnd(exact, theta, signal);
    return end === null ? unknown : number(await lambdaMax(exact, end));
  };
};

/** From all columns of the Hessian: functions have few parameters. */
async function lambdaMax(exact: ExactDerivatives, theta: Float64Array): Promise<number> {
  const size = theta.length;
  const hessian = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    await exact.hessianVector(theta, unit, hessian.subarray(column * size, (column + 1) * size));
  }
  return (await symmetricEigenvalues(hessian, size))?.[0] ?? Number.NaN;
}
