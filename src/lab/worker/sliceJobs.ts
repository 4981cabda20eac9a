import { sampleChanges } from "../../landscape/sampleChanges";
import { sliceSpan } from "../../landscape/sliceSpan";
import { trajectoryLosses } from "../../landscape/trajectoryLosses";
import { pointOfPlane } from "../../plane/pointOfPlane";
import type { AxisRecipe } from "../../recipe/schema";
import { randomThirdAxis, thirdAxis } from "../../recipe/thirdAxis";
import { finalStatistics } from "../../results/trained";
import { type Handler, throwIfAborted } from "./job";
import { planeAxes } from "./planeAxes";

/** The plane of the axes with a third direction: the next of its kind, or else a random one. */
export const spanJob: Handler<"span"> = async (input, context) => {
  const { workbench, signal } = context;
  const { recipe, trained, axes } = input;
  const objective = await workbench.objective(input, "evaluation", finalStatistics(trained));
  const spanWith = async (first: AxisRecipe) => {
    const line = { ...recipe, axes: { ...recipe.axes, first, second: null } };
    // A third direction leads to no partner.
    const third = await planeAxes({ recipe: line, trained, partners: [] }, objective, context);
    const { origin, directions } = axes;
    const span = await sliceSpan(trained.checkpoints, origin, directions, third.directions);
    return { ...span, third: third.first.name };
  };
  try {
    return await spanWith(thirdAxis(recipe.axes));
  } catch {
    throwIfAborted(signal);
    // A path of two dimensions has no third component, a tiny network no third eigenvector.
    return spanWith(randomThirdAxis(recipe.axes));
  }
};

export const pathJob: Handler<"path"> = async (input, { workbench, signal }) => {
  const objective = await workbench.objective(input, "evaluation", input.statistics);
  const losses = await trajectoryLosses(objective, input.path, signal);
  return { ...losses, originLoss: (await objective.evaluate(input.path.origin)).loss };
};

export const sampleChangesJob: Handler<"sampleChanges"> = async (input, { workbench, signal }) => {
  const { alpha, beta, from, statistics } = input;
  const objective = await workbench.objective(input, "evaluation", statistics);
  function* points(): Generator<Float32Array> {
    for (const b of beta) for (const a of alpha) yield pointOfPlane(input, a, b);
  }
  return sampleChanges(objective, points(), { from, difference: "absolute", signal });
};
