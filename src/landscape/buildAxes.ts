import { type AxisRecipe, axisDefinition, describeAxis, nextAxis } from "../catalog/axes";
import { WordedError, worded } from "../language/worded";
import { pacer } from "../nn/nextTask";
import { cosine, norm, unit } from "../plane/vector";
import { partnerPlace } from "../recipe/axisPartners";
import type { AxesRecipe } from "../recipe/schema";
import { parameterCount } from "../results/parameters";
import type { Axes, AxisSummary, Trained } from "../results/results";
import { finalParameters } from "../results/trained";
import { makeDirection } from "./axes";
import type { AxisSource, Direction } from "./axes/source";
import { NoDirectionError } from "./noDirection";
import { orthogonalize, parallel } from "./plane";
import { type PrincipalComponents, principalComponents } from "./principalComponents";
import { projectTrajectory } from "./projectTrajectory";

export interface AxesJob extends Omit<AxisSource, "recipe" | "origin" | "components"> {
  recipe: AxesRecipe;
  signal: AbortSignal;
}

/** A direction, and the recipe of what it is: another than was asked for where that does not exist. */
interface Drawn extends Direction {
  recipe: AxisRecipe;
}

/**
 * The axes of the plane through the final θ. Along single parameters coordinates are their values, so
 * that the origin has 0 there; it is the final θ otherwise. Principal components, gradient and moments have length
 * 1, and so has the way to a partner; random directions follow the recipe's normalization; eigenvectors
 * have length 1 or 1/√|λ|.
 *
 * A random direction takes the place of an axis that there is not where the training led (a straight path
 * has no second component, the gradient is 0, both axes turn out parallel), or because it ended early:
 * it diverged or was stopped. Its name says so.
 *
 * @throws when the recipe asks for an axis in vain (too few checkpoints, no Adam moments, the same axis
 *   twice), and the signal's reason when it is aborted.
 */
export async function buildAxes(job: AxesJob): Promise<Axes> {
  const axes = await axesThroughEnd(job);
  for (const axis of [axes.first, axes.second]) {
    const index = axis && axisDefinition(axis.recipe).parameter?.(axis.recipe);
    if (typeof index === "number") axes.origin[index] = 0;
  }
  return axes;
}

async function axesThroughEnd(job: AxesJob): Promise<Axes> {
  const { recipe, trained, signal } = job;
  const origin = finalParameters(trained).slice();
  let found: ReturnType<typeof componentsFor> | null = null;
  const components = () => {
    found ??= componentsFor(job);
    return found;
  };
  const source: AxisSource = { ...job, origin, components };
  const first = await drawAxis(recipe.first, recipe.second, job, source);
  if (recipe.second === null) {
    const summary = await summarize(first, job, origin);
    const { explained } = summary;
    const directions = first.vector;
    return { first: summary, second: null, cosine: null, explained, directions, origin };
  }

  let drawn = await drawAxis(recipe.second, first.recipe, job, source);
  if (parallel(first.vector, drawn.vector) && mayBeReplaced(recipe, trained)) {
    drawn = await substitute(recipe.second, first.recipe, source);
  }
  if (parallel(first.vector, drawn.vector)) {
    throw new WordedError(
      worded`The axes "${first.name}" and "${drawn.name}" are parallel and span no plane. Choose another second axis, or a line.`,
    );
  }
  const breathe = pacer();
  await breathe();
  const second = { ...drawn, vector: beside(first, drawn, recipe.orthogonalize) };
  await breathe();
  const directions = new Float32Array(2 * origin.length);
  directions.set(first.vector);
  directions.set(second.vector, origin.length);
  await breathe();
  return {
    first: await summarize(first, job, origin),
    second: await summarize(second, job, origin),
    cosine: cosine(first.vector, second.vector),
    explained: (await projectTrajectory(trained.checkpoints, origin, directions, signal)).explained,
    directions,
    origin,
  };
}

/**
 * The second direction as it is used. Two that lead to points are made orthonormal, in this order
 * (Garipov et al. 2018, arXiv 1802.10026, appendix A.1), so that distances in their plane are true.
 */
function beside(first: Drawn, second: Drawn, orthogonal: boolean): Float32Array {
  const leads = [first, second].every(({ recipe }) => partnerPlace(recipe) !== undefined);
  if (!leads && !orthogonal) return second.vector;
  const rest = orthogonalize(second.vector, first.vector);
  return leads ? unit(rest) : rest;
}

async function summarize(
  { recipe, vector, name }: Drawn,
  { trained: { checkpoints }, signal }: AxesJob,
  origin: Float32Array,
): Promise<AxisSummary> {
  const { explained } = await projectTrajectory(checkpoints, origin, vector, signal);
  return { recipe, name, norm: norm(vector), explained };
}

/** As many components as the axes ask for, so that they are found once for both. */
async function componentsFor({
  recipe: { first, second },
  trained,
  signal,
}: AxesJob): Promise<PrincipalComponents | null> {
  const { checkpoints, layout } = trained;
  const wanted = [first, second].flatMap((axis) => {
    const component = axis && axisDefinition(axis).component?.(axis);
    return component === null || component === undefined ? [] : [component];
  });
  if (wanted.length === 0) return null;
  const find = (count: number) =>
    principalComponents(checkpoints, parameterCount(layout), count, signal);
  for (let count = Math.max(...wanted) + 1; count > 0; count--) {
    try {
      return await find(count);
    } catch (error) {
      signal.throwIfAborted();
      // It may have some of them all the same.
      if (!isOfTraining(error, trained)) throw error;
    }
  }
  return null;
}

const endedEarly = ({ stopped }: Trained): boolean => stopped !== "finished";

/** Whether an axis is missing because of where the training led, and not in any run of its recipe. */
const isOfTraining = (error: unknown, trained: Trained): boolean =>
  endedEarly(trained) || error instanceof NoDirectionError;

/** Whether axes that turned out parallel are the training's doing: the same one twice is the recipe's. */
const mayBeReplaced = ({ first, second }: AxesRecipe, trained: Trained): boolean =>
  endedEarly(trained) || JSON.stringify(first) !== JSON.stringify(second);

/** @param other what the other axis is, so that two random ones differ. */
async function drawAxis(
  recipe: AxisRecipe,
  other: AxisRecipe | null,
  { signal, trained }: AxesJob,
  source: AxisSource,
): Promise<Drawn> {
  try {
    return { recipe, ...(await makeDirection(recipe, source)) };
  } catch (error) {
    if (!isOfTraining(error, trained)) throw error;
    return substitute(recipe, other, source);
  } finally {
    signal.throwIfAborted();
  }
}

/** A random direction for an axis that does not exist. */
async function substitute(
  missing: AxisRecipe,
  other: AxisRecipe | null,
  source: AxisSource,
): Promise<Drawn> {
  const recipe = nextAxis({ kind: "random", index: 0 }, [other]);
  const { vector, name } = await makeDirection(recipe, source);
  return { recipe, vector, name: `${name}, for want of ${describeAxis(missing)}` };
}
