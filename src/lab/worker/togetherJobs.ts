import { jointPlane } from "../../landscape/jointPlane";
import { projectTrajectory } from "../../landscape/projectTrajectory";
import { trajectoryLosses } from "../../landscape/trajectoryLosses";
import { t } from "../../language/t";
import { cosine } from "../../plane/vector";
import type { AxisSummary } from "../../results/results";
import type { Handler } from "./job";

export const jointAxesJob: Handler<"jointAxes"> = async ({ paths, parameters }, { signal }) => {
  const { directions, explained } = await jointPlane(paths, parameters, signal);
  const axis = (component: number): AxisSummary => ({
    recipe: { kind: "pca", component },
    name: t`PC ${component + 1} of all paths (${(100 * explained[component]).toFixed(1)} %)`,
    norm: 1,
    explained: explained[component],
  });
  return {
    first: axis(0),
    second: axis(1),
    cosine: cosine(directions.subarray(0, parameters), directions.subarray(parameters)),
    explained: explained[0] + explained[1],
    directions,
    origin: paths[0].slice(-parameters),
  };
};

export const projectJob: Handler<"project"> = async (input, { workbench, signal, progress }) => {
  const { checkpoints, statistics, axes } = input;
  const { origin, directions } = axes;
  const objective = await workbench.objective(input, "evaluation", statistics);
  const path = await projectTrajectory(checkpoints, origin, directions, signal);
  const { alpha, beta, residual } = path;
  const losses = await trajectoryLosses(
    objective,
    { checkpoints, origin, directions, alpha, beta },
    signal,
    (fraction) => progress(fraction, "placing the path on the plane"),
  );
  const { loss: originLoss } = await objective.evaluate(origin);
  return { trajectory: { alpha, beta, residual, ...losses }, originLoss };
};
