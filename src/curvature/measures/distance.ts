import { difference, norm } from "../../landscape/vector";
import { exactly, type MeasureCode } from "./code";

/** ‖θ − θ₀‖₂. */
export const distance: MeasureCode<unknown> =
  () =>
  async ({ theta, start }) =>
    exactly(norm(difference(theta, start)));
