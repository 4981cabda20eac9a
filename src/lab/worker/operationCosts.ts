import { ascentDefinition } from "../../catalog/ascents";
import { axisDefinition } from "../../catalog/axes";
import { gaussianDirectionInRanges } from "../../landscape/gaussianDirection";
import { architecture } from "../../nn/architecture";
import { initializeInParts } from "../../nn/initialize";
import { multiplyAdds } from "../../nn/multiplyAdds";
import { nextTask } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { isPlain } from "../../nn/phaseSteps";
import { createRule } from "../../nn/rules";
import type { OptimizerRecipe, Recipe } from "../../recipe/schema";
import type { Source } from "../protocol";
import type { Costs } from "./costs";
import { type JobContext, throwIfAborted } from "./job";
import { secondsOf } from "./secondsOf";
import { vectorCosts } from "./vectorCosts";

/**
 * Multiplications that one tried call may have, so that an estimate comes soon at every width, and a
 * cancel is heard: the kernel's calls can be left in the middle. The rest is reckoned.
 */
const MOST_WORK = { fused: 2e9, tensor: 1e8 };
/** A gradient takes about three passes, a product with the Hessian nine. */
const PASSES = { point: 1, gradient: 3, product: 9 };
/** Samples that take no longer together than one does. */
const TOGETHER = 8;
/** Steps that are tried in one call. */
const STEPS = 4;
/** Milliseconds for passes over the parameters, which no compiling of shaders precedes. */
const VECTOR_WINDOW = 8;

type Timed = (call: () => Promise<unknown>) => Promise<number>;

/** Times one of every operation that a recipe is made of, on the initial weights. */
export async function operationCosts(
  source: Source,
  { workbench, signal }: Pick<JobContext<"probe">, "workbench" | "signal">,
): Promise<Costs> {
  const { recipe, file } = source;
  const { task, inputShape, train } = await workbench.dataset(source);
  const spec = { model: recipe.model, inputShape, task };
  const work = multiplyAdds(architecture(spec), inputShape);
  const training = await workbench.objective(source, "train");
  const theta = await initializeInParts(spec, recipe.seed);
  const pause = async (): Promise<void> => {
    await nextTask();
    throwIfAborted(signal);
  };
  const timed: Timed = (call) => secondsOf(call, pause);
  const trial: Trial = { theta, work, timed };

  const batchSize = Math.min(recipe.training.batchSize ?? train.count, train.count);
  const inOneCall = await stepSeconds(trial, training, recipe.training.optimizer, batchSize);
  const stepped = followed(training, recipe.training.optimizer);
  const step = inOneCall ?? (await gradientSeconds(trial, stepped, batchSize));
  const gradient =
    batchSize === train.count && stepped === training
      ? step
      : await gradientSeconds(trial, training, train.count);
  const wants = productsWanted(recipe);
  const trainingProduct = wants.training ? await productSeconds(trial, training, train.count) : 0;

  const statistics =
    recipe.evaluation.batchStatistics === "frozen"
      ? await training.statistics(theta)
      : new Float32Array();
  const evaluatedOn = (samples: number | null) => {
    const evaluation = samples === null ? recipe.evaluation : { ...recipe.evaluation, samples };
    return workbench.objective(
      { recipe: { ...recipe, evaluation }, file },
      "evaluation",
      statistics,
    );
  };
  const evaluated = await evaluatedOn(null);
  const count = evaluated.sampleCount;
  const product = wants.evaluated ? await productSeconds(trial, evaluated, count) : 0;
  const evaluatedGradient =
    recipe.curvature.sharpness === null ? 0 : await gradientSeconds(trial, evaluated, count);

  const samples = Math.min(count, affordable(trial, evaluated, PASSES.point));
  // One after the other: the workbench keeps one of them.
  const some = samples < count ? await evaluatedOn(samples) : evaluated;
  const most = await lossSeconds(trial, some, recipe);
  const isAll = samples === count && train.count <= count;
  const least = isAll ? most : await lossSeconds(trial, await evaluatedOn(1), recipe);
  /** Of so many samples, from one and from as many as were tried. */
  const reckoned = (of: "point" | "evaluation", wanted: number): number =>
    reckon({ few: isAll ? null : least[of], tried: most[of], samples, wanted });

  const test = await workbench.objective(source, "test");
  const measured = train.count + (test?.sampleCount ?? 0);
  const checkpoint = reckoned("evaluation", measured) + (await statisticsSeconds(trial, training));
  const vectors = await vectorCosts(theta, training.layout, recipe, (call) =>
    secondsOf(async () => call(), pause, VECTOR_WINDOW),
  );
  return {
    parameters: theta.length,
    step,
    checkpoint,
    gradient,
    trainingProduct,
    point: reckoned("point", count),
    evaluation: reckoned("evaluation", count),
    evaluatedGradient,
    product,
    ...vectors,
    ...(inOneCall !== null && { update: 0 }),
  };
}

/** What is tried on. */
interface Trial {
  theta: Float32Array;
  /** Multiplications of one sample's way through the network. */
  work: number;
  timed: Timed;
}

/** Samples that a call of so many passes may be tried on. */
function affordable({ work }: Trial, { engine }: Objective, passes: number): number {
  const most = engine === "fused" ? MOST_WORK.fused : MOST_WORK.tensor;
  return Math.max(2 * TOGETHER, Math.floor(most / (passes * work)));
}

interface Reckoned {
  /** Seconds of at most `TOGETHER` samples, if they were tried, and of as many as are affordable. */
  few: number | null;
  tried: number;
  samples: number;
  wanted: number;
}

/** Packing weights takes its time whatever the samples are; the rest is proportional to them. */
function reckon({ few, tried, samples, wanted }: Reckoned): number {
  if (few === null || samples <= TOGETHER) return (tried * wanted) / samples;
  const each = Math.max(0, tried - few) / (samples - TOGETHER);
  return Math.max(few, tried + each * (wanted - samples));
}

/** Of an operation on some samples of an objective, tried on as many of them as are affordable. */
async function scaled(
  trial: Trial,
  objective: Objective,
  samples: number,
  passes: number,
  call: (batch: Int32Array | undefined) => Promise<unknown>,
): Promise<number> {
  const on = (count: number): Promise<number> => {
    const isAll = count >= objective.sampleCount;
    const batch = isAll ? undefined : Int32Array.from({ length: count }, (_, sample) => sample);
    return trial.timed(() => call(batch));
  };
  const most = Math.min(samples, affordable(trial, objective, passes));
  const tried = await on(most);
  if (most === samples) return tried;
  return reckon({ few: await on(1), tried, samples: most, wanted: samples });
}

function gradientSeconds(trial: Trial, objective: Objective, samples: number): Promise<number> {
  const result = new Float32Array(trial.theta.length);
  return scaled(trial, objective, samples, PASSES.gradient, (batch) =>
    objective.gradient(trial.theta, result, batch),
  );
}

/** The loss that steps take gradients of: that of moved inputs or read outputs is another engine's. */
function followed(objective: Objective, { attack, ascent }: OptimizerRecipe): Objective {
  const { inputs, outputs, sampleCount } = objective;
  const inTensors = (gradient: Objective["gradient"]) => ({
    ...objective,
    engine: "tensor",
    gradient,
  });
  const empty = (batch: Int32Array | undefined, width: number) =>
    new Float32Array((batch?.length ?? sampleCount) * width);
  if (attack.kind !== "none" && inputs !== undefined)
    return inTensors((theta, gradient, batch) =>
      inputs.gradient(theta, empty(batch, inputs.width), gradient, batch),
    );
  if (ascentDefinition(ascent).readsOutputs && outputs !== undefined)
    return inTensors((theta, gradient, batch) => {
      const [towards, written] = [0, 1].map(() => empty(batch, outputs.width));
      const drawn = { towards, outputs: written, weights: empty(batch, 1), temperature: 1 };
      return outputs.gradient(theta, drawn, gradient, batch);
    });
  return objective;
}

/** Of one of several steps that are taken in one call, θ moved and all; null where they are not. */
async function stepSeconds(
  trial: Trial,
  objective: Objective,
  optimizer: OptimizerRecipe,
  samples: number,
): Promise<number | null> {
  const { descend, layout } = objective;
  const { kernel, weightDecay, otherDecay, memory } = createRule(optimizer, layout);
  if (descend === undefined || kernel === undefined || !isPlain(optimizer)) return null;
  const theta = trial.theta.slice();
  const state = { theta, previous: theta.slice(), memory };
  const rule = { ...kernel, weightDecay, otherDecay };
  const numbers = Array.from({ length: STEPS }, (_, ahead) => {
    const [first, second] = kernel.corrections?.(ahead) ?? [1, 1];
    return [0, first, second] as const;
  });
  const seconds = await scaled(trial, objective, samples, STEPS * PASSES.gradient, (batch) =>
    descend(rule, state, { numbers, batches: batch ? numbers.map(() => batch) : null }),
  );
  return seconds / STEPS;
}

/** As in Lanczos, where all but the first product find θ's own passes done. */
async function productSeconds(
  trial: Trial,
  objective: Objective,
  samples: number,
): Promise<number> {
  const result = new Float32Array(trial.theta.length);
  const vector = await gaussianDirectionInRanges(result.length, 1, 0);
  return scaled(trial, objective, samples, PASSES.product, (batch) =>
    objective.hessianVector(trial.theta, vector, result, batch),
  );
}

/** Which products a recipe asks for: of the training loss, and of that of the evaluated samples. */
function productsWanted({ training, curvature, axes }: Recipe) {
  const { top, bottom, density, dense, map, track } = curvature;
  const onPlane = [axes.first, axes.second].some(
    (axis) => axis !== null && axisDefinition(axis).eigenpair !== undefined,
  );
  return {
    training: training.probes.measures.length > 0 || track !== null,
    evaluated: top + bottom > 0 || density !== null || dense || map !== null || onPlane,
  };
}

/** The loss at one point of a plane, of several at once as they will be, and where nothing was before. */
async function lossSeconds(
  { theta, work, timed }: Trial,
  objective: Objective,
  { seed, axes }: Recipe,
): Promise<{ point: number; evaluation: number }> {
  const { sampleCount, backend } = objective;
  const other = theta.slice();
  let turn = 0;
  other[0] += 1e-3;
  const evaluation = await timed(() => objective.evaluate(turn++ % 2 === 0 ? theta : other));

  const most = Math.floor(
    affordable({ theta, work, timed }, objective, PASSES.point) / sampleCount,
  );
  const points = Math.max(1, Math.min(most, backend === "webgpu" ? 64 : 8));
  const dimensions = axes.second === null ? 1 : 2;
  const directions = new Float32Array(dimensions * theta.length);
  for (let index = 0; index < dimensions; index++) {
    const direction = await gaussianDirectionInRanges(theta.length, seed, index);
    directions.set(direction, index * theta.length);
  }
  const coefficients = Float32Array.from(
    { length: dimensions * points },
    (_, index) => index / 1e3,
  );
  const [loss, accuracy] = [new Float32Array(points), new Float32Array(points)];
  const seconds = await timed(() =>
    objective.evaluateMany(theta, directions, coefficients, loss, accuracy),
  );
  return { point: seconds / points, evaluation };
}

/** Of what batch normalization keeps at a checkpoint; next to nothing without any. */
function statisticsSeconds({ theta, timed }: Trial, objective: Objective): Promise<number> {
  return timed(() => objective.statistics(theta));
}
