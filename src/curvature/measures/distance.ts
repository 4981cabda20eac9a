import { difference, norm } from "../../plane/vector";
import { type MeasureCode, number } from "./code";

/** ‖θ − θ₀‖₂. */
export const distance: MeasureCode<unknown> =
  () =>
  async ({ theta, start }) =>
    number(norm(difference(theta, start)));
