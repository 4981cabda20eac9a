import { difference, norm } from "../../plane/vector";
import { hessianOperator } from "../operator";
import { directionalSharpness as along } from "../sharpness/directionalSharpness";
import { type MeasureCode, number, unknown } from "./code";

/** vᵀHv/vᵀv along the last update v = θ − θ_before. */
export const directionalSharpness: MeasureCode<unknown> = (_, { objective }) => {
  return async ({ theta, previous }) => {
    const update = previous && difference(theta, previous);
    if (update === null || !(norm(update) > 0)) return unknown;
    return number(await along(hessianOperator(objective, theta), update));
  };
};
