import type { UpdateDirection } from "../../catalog/measures/directional-sharpness";
import { clipGradient } from "../../nn/clips";
import type { ProbePoint } from "../../nn/probe";
import { difference, norm } from "../../plane/vector";
import { hessianOperator, preconditionerOf } from "../operator";
import { directionalSharpness as along } from "../sharpness/directionalSharpness";
import { type MeasureCode, number, type ProbeContext, unknown } from "./code";

/** uᵀHu along an update u of length 1: the last one, or one that could follow. */
export const directionalSharpness: MeasureCode<{ direction: UpdateDirection }> = (
  { direction },
  context,
) => {
  const { objective } = context;
  return async (point) => {
    const update = await updateAt(point, direction, context);
    if (update === null || !(norm(update) > 0)) return unknown;
    return number(await along(hessianOperator(objective, point.theta), update));
  };
};

/** null where there is none: no update before the first, no moments of rules without. */
async function updateAt(
  { theta, previous, moments, momentSteps }: ProbePoint,
  direction: UpdateDirection,
  { objective, optimizer: { rule } }: ProbeContext,
): Promise<Float32Array | null> {
  if (direction === "update") return previous && difference(theta, previous);
  if (direction === "adam") {
    if (moments === null || momentSteps === 0) return null;
    // The correction of the first moment's bias is one factor for all.
    const scale = preconditionerOf(rule, moments.second, momentSteps);
    return moments.first.map((m, i) => m / scale[i]);
  }
  const gradient = new Float32Array(theta.length);
  await objective.gradient(theta, gradient);
  if (direction === "clipped") clipGradient({ kind: "share", share: 0.1 }, gradient);
  return direction === "sign" ? gradient.map(Math.sign) : gradient;
}
