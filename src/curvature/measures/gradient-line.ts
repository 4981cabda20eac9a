import { linePlaces } from "../../catalog/measures/gradient-line";
import { type MeasureCode, vector } from "./code";

/** L(θ − s·η·∇L(θ)) at places s. */
export const gradientLine: MeasureCode<{ reach: number; points: number }> = (
  settings,
  { objective, optimizer: { learningRate }, signal },
) => {
  const steps = Float32Array.from(linePlaces(settings), (place) => -place * learningRate);
  const gradient = new Float32Array(objective.parameterCount);
  const [loss, accuracy] = [new Float32Array(steps.length), new Float32Array(steps.length)];
  return async ({ theta }) => {
    await objective.gradient(theta, gradient);
    await objective.evaluateMany(theta, gradient, steps, loss, accuracy, signal);
    return vector(loss);
  };
};
