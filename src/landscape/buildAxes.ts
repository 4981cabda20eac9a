import type { Objective } from "../nn/objective";
import { describeAxis } from "../recipe/describe";
import type { AxesRecipe, AxisRecipe } from "../recipe/schema";
import { parameterCount } from "../results/parameters";
import type { Axes, AxisSummary, Trained } from "../results/results";
import { finalParameters } from "../results/trained";
import { gaussianDirection } from "./gaussianDirection";
import { normalizeDirection } from "./normalizeDirection";
import { cosine, orthogonalize, parallel } from "./plane";
import { type PrincipalComponents, principalComponents } from "./principalComponents";
import { projectTrajectory } from "./projectTrajectory";
import { norm, scaled, unit } from "./vector";

type EigenvectorRecipe = Extract<AxisRecipe, { kind: "eigenvector" }>;
type AdamRecipe = Extract<AxisRecipe, { kind: "adam" }>;

export interface Eigenpair {
  value: number;
  vector: Float32Array;
  /** Otherwise the value is a bound, and the vector only leans towards the eigenvector. */
  converged: boolean;
}

export interface AxesJob {
  recipe: AxesRecipe;
  trained: Trained;
  /** For the gradient: the loss on the evaluation set. */
  objective: Objective;
  seed: number;
  /** The index-th eigenpair of the Hessian at the final θ, counted from that end of the spectrum. */
  eigenvector(end: EigenvectorRecipe["end"], index: number): Promise<Eigenpair>;
  signal: AbortSignal;
}

interface Direction {
  vector: Float32Array;
  name: string;
}

/** A direction, and the recipe of what it is: another than was asked for where that does not exist. */
interface Drawn extends Direction {
  recipe: AxisRecipe;
}

/** The final θ, and the principal components if an axis asks for one. */
interface Center {
  origin: Float32Array;
  components: PrincipalComponents | null;
}

/**
 * The axes of the plane through the final θ. Principal components, gradient and moments have length
 * 1; random directions follow the recipe's normalization; eigenvectors have length 1 or 1/√|λ|.
 *
 * After a training that ended early, because it diverged or was stopped, a random direction takes the
 * place of an axis that does not exist; its name says so.
 *
 * @throws when an axis does not exist (no trajectory, no Adam moments, a zero gradient), when both
 *   axes are parallel, and the signal's reason when it is aborted.
 */
export async function buildAxes(job: AxesJob): Promise<Axes> {
  const { recipe, trained, signal } = job;
  const origin = finalParameters(trained).slice();
  const center = { origin, components: await componentsFor(job) };
  const first = await drawAxis(recipe.first, recipe.second, job, center);
  if (recipe.second === null) {
    const summary = await summarize(first, job, origin);
    const { explained } = summary;
    const directions = first.vector;
    return { first: summary, second: null, cosine: null, explained, directions, origin };
  }

  let drawn = await drawAxis(recipe.second, first.recipe, job, center);
  if (parallel(first.vector, drawn.vector)) {
    if (endedEarly(trained)) drawn = substitute(recipe.second, first.recipe, job, origin);
    else
      throw new Error(
        `The axes "${first.name}" and "${drawn.name}" are parallel and span no plane. Choose another second axis, or a line.`,
      );
  }
  const second = recipe.orthogonalize
    ? { ...drawn, vector: orthogonalize(drawn.vector, first.vector) }
    : drawn;
  const directions = new Float32Array(2 * origin.length);
  directions.set(first.vector);
  directions.set(second.vector, origin.length);
  return {
    first: await summarize(first, job, origin),
    second: await summarize(second, job, origin),
    cosine: cosine(first.vector, second.vector),
    explained: (await projectTrajectory(trained.checkpoints, origin, directions, signal)).explained,
    directions,
    origin,
  };
}

async function summarize(
  { recipe, vector, name }: Drawn,
  { trained: { checkpoints }, signal }: AxesJob,
  origin: Float32Array,
): Promise<AxisSummary> {
  const { explained } = await projectTrajectory(checkpoints, origin, vector, signal);
  return { recipe, name, norm: norm(vector), explained };
}

/** As many components as the axes ask for, found once for both. */
async function componentsFor({
  recipe: { first, second },
  trained,
  signal,
}: AxesJob): Promise<PrincipalComponents | null> {
  const { checkpoints, layout } = trained;
  const wanted = [first, second].flatMap((axis) => (axis?.kind === "pca" ? [axis.component] : []));
  if (wanted.length === 0) return null;
  const find = (count: number) =>
    principalComponents(checkpoints, parameterCount(layout), count, signal);
  for (let count = Math.max(...wanted) + 1; count > 0; count--) {
    try {
      return await find(count);
    } catch (error) {
      signal.throwIfAborted();
      // A path that ended early may have some of them all the same.
      if (!endedEarly(trained)) throw error;
    }
  }
  return null;
}

const endedEarly = ({ stopped }: Trained): boolean => stopped !== "finished";

/** @param other what the other axis is, so that two random ones differ. */
async function drawAxis(
  recipe: AxisRecipe,
  other: AxisRecipe | null,
  job: AxesJob,
  center: Center,
): Promise<Drawn> {
  const { signal, trained } = job;
  try {
    return { recipe, ...(await makeDirection(recipe, job, center)) };
  } catch (error) {
    if (!endedEarly(trained)) throw error;
    return substitute(recipe, other, job, center.origin);
  } finally {
    signal.throwIfAborted();
  }
}

/** A random direction for an axis that does not exist. */
function substitute(
  missing: AxisRecipe,
  other: AxisRecipe | null,
  job: AxesJob,
  origin: Float32Array,
): Drawn {
  const index = other?.kind === "random" && other.index === 0 ? 1 : 0;
  const { vector, name } = randomAxis(index, job, origin);
  const recipe: AxisRecipe = { kind: "random", index };
  return { recipe, vector, name: `${name}, for want of ${describeAxis(missing)}` };
}

async function makeDirection(
  axis: AxisRecipe,
  job: AxesJob,
  { origin, components }: Center,
): Promise<Direction> {
  switch (axis.kind) {
    case "random":
      return randomAxis(axis.index, job, origin);
    case "pca":
      return principalAxis(axis.component, components, origin.length);
    case "eigenvector":
      return eigenvectorAxis(axis, job);
    case "gradient":
      return gradientAxis(job.objective, origin);
    case "adam":
      return momentAxis(axis.moment, job.trained);
  }
}

const NORMALIZED: Record<AxesRecipe["normalization"], string> = {
  filter: ", filter-normalized",
  layer: ", layer-normalized",
  unit: ", unit length",
  none: "",
};

function randomAxis(index: number, { recipe, seed, trained }: AxesJob, origin: Float32Array) {
  const drawn = gaussianDirection(origin.length, seed, index);
  return {
    vector: normalizeDirection(drawn, origin, trained.layout, recipe),
    name: `random ${index + 1}${NORMALIZED[recipe.normalization]}`,
  };
}

function principalAxis(
  component: number,
  components: PrincipalComponents | null,
  parameters: number,
): Direction {
  if (components === null || component >= components.explained.length) {
    throw new Error(`The path has no principal component ${component + 1}.`);
  }
  const { directions, explained } = components;
  return {
    vector: directions.slice(component * parameters, (component + 1) * parameters),
    name: `PC ${component + 1} (${(100 * explained[component]).toFixed(1)} %)`,
  };
}

async function eigenvectorAxis(
  { end, index, scale }: EigenvectorRecipe,
  { eigenvector }: AxesJob,
): Promise<Direction> {
  const { value, vector, converged } = await eigenvector(end, index);
  const length = scale === "unit" ? 1 : 1 / Math.sqrt(Math.abs(value));
  if (!Number.isFinite(length)) {
    throw new Error("The eigenvalue is 0, so its axis cannot be scaled by curvature.");
  }
  const rank = end === "top" ? `eigenvector ${index + 1}` : `lowest eigenvector ${index + 1}`;
  const bound = end === "top" ? "≥" : "≤";
  const lambda = converged
    ? `λ = ${threeDigits(value)}`
    : `λ ${bound} ${threeDigits(value)}, not converged`;
  return { vector: scaled(unit(vector), length), name: `${rank} (${lambda})` };
}

async function gradientAxis(objective: Objective, origin: Float32Array): Promise<Direction> {
  const gradient = new Float32Array(origin.length);
  await objective.gradient(origin, gradient);
  return { vector: directionOf(gradient, "The gradient"), name: "gradient" };
}

function momentAxis(moment: AdamRecipe["moment"], { moments }: Trained): Direction {
  if (moments === null) {
    throw new Error("The optimizer keeps no Adam moments. Train with Adam or AdamW for this axis.");
  }
  return moment === "first"
    ? { vector: directionOf(moments.first, "Adam's first moment"), name: "Adam first moment" }
    : {
        vector: directionOf(moments.second.map(Math.sqrt), "Adam's second moment"),
        name: "Adam √second moment",
      };
}

/** @throws a message for the user where `unit` would throw one for the programmer. */
function directionOf(vector: Float32Array, what: string): Float32Array {
  const length = norm(vector);
  if (length > 0 && Number.isFinite(length)) return unit(vector);
  throw new Error(`${what} is ${length === 0 ? "zero" : "not finite"} and gives no direction.`);
}

function threeDigits(value: number): string {
  return String(Number(value.toPrecision(3))).replace("-", "−");
}
