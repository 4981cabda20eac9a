import { exactly, type MeasureCode } from "./code";

/** ‖∇L‖₂ of the full training loss. */
export const gradientNorm: MeasureCode<unknown> = () => async (point) =>
  exactly(point.gradientNorm);
