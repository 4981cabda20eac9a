import { ratioOfEnds } from "../../results/convergence";
import { ifFinite } from "../notFinite";
import { hessianOperator } from "../operator";
import { topEigenpairs } from "../topEigenpairs";
import { type MeasureCode, number, unknown } from "./code";

/** Fewer would leave it to chance whether an end looks converged. */
const FEWEST_STEPS = 8;
const TOLERANCE = 1e-3;

/** |λ_min/λ_max|, with the error that the residuals of both ends allow. */
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
    const [largest, smallest] = [0, 1].map((rank) => ({
      value: pairs.values[rank],
      residual: pairs.residuals[rank],
    }));
    const { value, error } = ratioOfEnds(largest, smallest);
    return number(value, error);
  };
};
