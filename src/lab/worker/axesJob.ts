import { projectTrajectory } from "../../landscape/projectTrajectory";
import { trajectoryLosses } from "../../landscape/trajectoryLosses";
import { axisRange, gridCoordinates } from "../../plane/axisRange";
import { isInPlane } from "../../results/partners";
import { checkpointCount, finalStatistics } from "../../results/trained";
import type { Handler } from "./job";
import { planeAxes } from "./planeAxes";
import { placeSolutions } from "./solutionsJob";

/** Directions, the path in their plane with its losses, and coordinates for the grid. */
export const axesJob: Handler<"axes"> = async (input, context) => {
  const { workbench, signal, progress } = context;
  const { recipe, trained, partners } = input;
  const objective = await workbench.objective(input, "evaluation", finalStatistics(trained));
  const axes = await planeAxes(input, objective, context);
  progress(0, "placing the path on the plane");
  const { checkpoints } = trained;
  const path = await projectTrajectory(checkpoints, axes.origin, axes.directions, signal);
  const losses = await trajectoryLosses(
    objective,
    { ...path, checkpoints, origin: axes.origin, directions: axes.directions },
    signal,
  );
  const solutions = await placeSolutions(recipe, partners, axes, objective, signal);
  const { grid } = recipe;
  const seen = solutions.filter(isInPlane);
  const reaching = (coordinates: Float32Array, along: "alpha" | "beta") =>
    Float32Array.from([...coordinates, ...seen.map((solution) => solution[along])]);
  const alphaRange =
    grid.alpha ?? axisRange(axes.first.recipe, reaching(path.alpha, "alpha"), recipe.model);
  const second = axes.second;
  const betaRange =
    second === null
      ? null
      : (grid.beta ?? axisRange(second.recipe, reaching(path.beta, "beta"), recipe.model));
  return {
    axes,
    solutions,
    trajectory:
      checkpointCount(trained) < 2
        ? null
        : { alpha: path.alpha, beta: path.beta, residual: path.residual, ...losses },
    alpha: gridCoordinates(alphaRange, grid.columns),
    beta: betaRange === null ? new Float32Array(1) : gridCoordinates(betaRange, grid.rows),
    originLoss: (await objective.evaluate(axes.origin)).loss,
  };
};
