import type { Objective } from "../nn/objective";
import { pointOfPlane } from "../plane/pointOfPlane";
import { norm } from "../plane/vector";
import type { PointReport } from "../results/curvature";
import type { Axes } from "../results/results";
import { ifFinite } from "./notFinite";
import { hessianOperator } from "./operator";
import { type TopEigenpairsOptions, topEigenpairs } from "./topEigenpairs";

/** Loss, gradient norm and both ends of the Hessian's spectrum at one point of the plane. */
export async function pointReport(
  objective: Objective,
  axes: Pick<Axes, "origin" | "directions">,
  at: { alpha: number; beta: number },
  options: TopEigenpairsOptions,
): Promise<PointReport> {
  const theta = pointOfPlane(axes, at.alpha, at.beta);
  const gradient = new Float32Array(theta.length);
  const { loss, accuracy } = await objective.gradient(theta, gradient);
  const pairs = await ifFinite(() =>
    topEigenpairs(hessianOperator(objective, theta), theta.length, options),
  );
  return {
    ...at,
    loss,
    accuracy,
    gradientNorm: norm(gradient),
    eigenvalues: pairs?.values ?? new Float64Array(),
    residuals: pairs?.residuals ?? new Float64Array(),
    top: options.top,
    steps: pairs?.steps ?? 0,
  };
}
