import { halfWidth } from "../../results/interval";
import { lanczosQuadrature } from "../lanczosQuadrature";
import { llaCriteria } from "../llaCriteria";
import { ifFinite } from "../notFinite";
import { hessianOperator } from "../operator";
import { type MeasureCode, number, unknown } from "./code";

/** K½ with the 95 % half width over its probes, other ones at every point. */
export const negativeShare: MeasureCode<{ probes: number; steps: number }> = (
  { probes, steps },
  { objective, seed, signal },
) => {
  return async ({ theta, index }) => {
    const hessian = hessianOperator(objective, theta);
    const drawn = { probes, steps, seed, firstProbe: probes * index, signal };
    const rules = await ifFinite(() => lanczosQuadrature(hessian, objective.parameterCount, drawn));
    if (rules === undefined || rules.length === 0) return unknown;
    const share = llaCriteria(rules).negativeShare;
    return number(share.value, halfWidth(share));
  };
};
