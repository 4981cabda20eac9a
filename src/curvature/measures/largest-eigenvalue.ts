import type { ProbePoint } from "../../nn/probe";
import { largestEigenvalue as find } from "../largestEigenvalue";
import { ifFinite } from "../notFinite";
import { hessianOperator, preconditionedOperator, preconditionerOf } from "../operator";
import { type MeasureCode, number, unknown } from "./code";

/** λ_max of H, or of P^{-1/2}HP^{-1/2} (Cohen et al. 2022, arXiv 2207.14484), with its Ritz residual. */
export const largestEigenvalue: MeasureCode<{ of: "hessian" | "preconditioned" }> = (
  { of },
  { objective, optimizer: { rule }, seed, signal },
) => {
  const preconditionerAt = ({ moments, momentSteps }: ProbePoint): Float32Array | null =>
    moments === null || momentSteps === 0
      ? null
      : preconditionerOf(rule, moments.second, momentSteps);
  return async (point) => {
    const hessian = hessianOperator(objective, point.theta);
    const diagonal = of === "preconditioned" ? preconditionerAt(point) : null;
    if (of === "preconditioned" && diagonal === null) return unknown;
    const operator = diagonal === null ? hessian : preconditionedOperator(hessian, diagonal);
    const size = objective.parameterCount;
    const top = await ifFinite(() => find(operator, size, { seed, signal }));
    return top === null || top === undefined ? unknown : number(top.value, top.residual);
  };
};
