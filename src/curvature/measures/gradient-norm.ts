import { type MeasureCode, number } from "./code";

/** ‖∇L‖₂ of the full training loss. */
export const gradientNorm: MeasureCode<unknown> = () => async (point) => number(point.gradientNorm);
