import { ifFinite } from "../notFinite";
import { hessianOperator } from "../operator";
import { topEigenpairs } from "../topEigenpairs";
import { type MeasureCode, unknown } from "./code";

/** Fewer would leave it to chance whether an end looks converged. */
const FEWEST_STEPS = 8;
const TOLERANCE = 1e-3;

/**
 * |λ_min/λ_max|. Its error is that of the residuals of both ends, r_min/λ_max and r_e·r_max/λ_max,
 * added up.
 */
export const extremeRatio: MeasureCode<{ steps: number }> = (
  { steps },
  { objective, seed, signal },
) => {
  return async ({ theta }) => {
    const size = objective.parameterCount;
    const pairs = await ifFinite(() =>
      topEigenpairs(hessianOperator(objective, theta), size, {
        top: 1,
        bottom: 1,
        steps: FEWEST_STEPS,
        mostSteps: steps,
        tolerance: TOLERANCE,
        seed,
        signal,
      }),
    );
    if (pairs === undefined || pairs.values.length < 2) return unknown;
    const [largest, smallest] = pairs.values;
    const [above, below] = pairs.residuals;
    const value = Math.abs(smallest / largest);
    return { value, error: (below + value * above) / Math.abs(largest) };
  };
};
