import { difference, norm } from "../../landscape/vector";
import { hessianOperator } from "../operator";
import { directionalSharpness as along } from "../sharpness/directionalSharpness";
import { exactly, type MeasureCode, unknown } from "./code";

/** vᵀHv/vᵀv along the last update v = θ − θ_before. */
export const directionalSharpness: MeasureCode<unknown> = (_, { objective }) => {
  return async ({ theta, previous }) => {
    const update = previous && difference(theta, previous);
    if (update === null || !(norm(update) > 0)) return unknown;
    return exactly(await along(hessianOperator(objective, theta), update));
  };
};
