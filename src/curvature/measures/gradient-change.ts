import { difference, norm } from "../../plane/vector";
import { type MeasureCode, number, unknown } from "./code";

/** The largest ‖∇L(θ − s·u) − g‖/‖g‖ for s = reach·k/places, with g = ∇L(θ) and u = g/‖g‖. */
export const gradientChange: MeasureCode<{ reach: number; places: number }> = (
  { reach, places },
  { objective, signal },
) => {
  const [here, ahead] = [0, 1].map(() => new Float32Array(objective.parameterCount));
  return async ({ theta }) => {
    await objective.gradient(theta, here);
    const length = norm(here);
    if (!(length > 0)) return unknown;
    let largest = 0;
    for (let place = 1; place <= places; place++) {
      if (signal?.aborted) return unknown;
      const far = (reach * place) / places / length;
      await objective.gradient(
        theta.map((value, k) => value - far * here[k]),
        ahead,
      );
      largest = Math.max(largest, norm(difference(ahead, here)) / length);
    }
    return number(largest);
  };
};
