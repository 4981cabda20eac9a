import type { Objective } from "../nn/objective";
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

/** The final θ, and the principal components if an axis asks for one. */
interface Center {
  origin: Float32Array;
  components: PrincipalComponents | null;
}

/**
 * The axes of the plane through the final θ. Principal components, gradient and moments have length
 * 1; random directions follow the recipe's normalization; eigenvectors have length 1 or 1/√|λ|.
 *
 * @throws when an axis does not exist (no trajectory, no Adam moments, a zero gradient), when both
 *   axes are parallel, and the signal's reason when it is aborted.
 */
export async function buildAxes(job: AxesJob): Promise<Axes> {
  const { recipe, trained, signal } = job;
  const origin = finalParameters(trained).slice();
  const center = { origin, components: await componentsFor(job) };
  const first = await makeDirection(recipe.first, job, center);
  signal.throwIfAborted();
  if (recipe.second === null) {
    const summary = await summarize(recipe.first, first, job, origin);
    const { explained } = summary;
    const directions = first.vector;
    return { first: summary, second: null, cosine: null, explained, directions, origin };
  }

  const drawn = await makeDirection(recipe.second, job, center);
  signal.throwIfAborted();
  if (parallel(first.vector, drawn.vector)) {
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
    first: await summarize(recipe.first, first, job, origin),
    second: await summarize(recipe.second, second, job, origin),
    cosine: cosine(first.vector, second.vector),
    explained: (await projectTrajectory(trained.checkpoints, origin, directions, signal)).explained,
    directions,
    origin,
  };
}

async function summarize(
  recipe: AxisRecipe,
  { vector, name }: Direction,
  { trained: { checkpoints }, signal }: AxesJob,
  origin: Float32Array,
): Promise<AxisSummary> {
  const { explained } = await projectTrajectory(checkpoints, origin, vector, signal);
  return { recipe, name, norm: norm(vector), explained };
}

/** As many components as the axes ask for, found once for both. */
async function componentsFor({
  recipe: { first, second },
  trained: { checkpoints, layout },
  signal,
}: AxesJob): Promise<PrincipalComponents | null> {
  const wanted = [first, second].flatMap((axis) => (axis?.kind === "pca" ? [axis.component] : []));
  if (wanted.length === 0) return null;
  const count = Math.max(...wanted) + 1;
  return principalComponents(checkpoints, parameterCount(layout), count, signal);
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
  if (components === null) throw new Error("no principal components were computed");
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
