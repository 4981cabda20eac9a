import { halfWidth } from "../../results/interval";
import { hessianOperator } from "../operator";
import { hutchinsonTrace } from "../trace";
import { type MeasureCode, number } from "./code";

/** tr H by Hutchinson's estimator, other probes at every point; its error is a 95 % half width. */
export const trace: MeasureCode<{ products: number }> = (
  { products },
  { objective, seed, signal },
) => {
  return async ({ theta, index }) => {
    const hessian = hessianOperator(objective, theta);
    const drawn = { products, seed, firstProbe: products * index, signal };
    const estimate = await hutchinsonTrace(hessian, objective.parameterCount, drawn);
    return number(estimate.value, halfWidth(estimate));
  };
};
