import { gaussianDirection } from "../../landscape/gaussianDirection";
import { normalizeDirection } from "../../landscape/normalizeDirection";
import { initialize } from "../../nn/initialize";
import { nextTask } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { type Handler, throwIfAborted } from "./job";

/** An operation is repeated for so many milliseconds, but at least so many times. */
const LONG_ENOUGH = 80;
const FEWEST_TIMES = 2;

/** Times one of every operation that a recipe is made of, on the initial weights. */
export const probeJob: Handler<"probe"> = async (input, { workbench, signal }) => {
  const { recipe } = input;
  const { task, inputShape } = await workbench.dataset(input);
  const training = await workbench.objective(input, "train");
  if (training === null) throw new Error("There are no training samples.");
  const test = await workbench.objective(input, "test");
  const theta = initialize({ model: recipe.model, inputShape, task }, recipe.seed);
  const evaluation = await workbench.objective(
    input,
    "evaluation",
    await training.statistics(theta),
  );
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    throwIfAborted(signal);
    return secondsOf(work);
  };

  const gradient = new Float32Array(theta.length);
  const batchSize = Math.min(recipe.training.batchSize ?? Infinity, training.sampleCount);
  const batch =
    batchSize < training.sampleCount
      ? Int32Array.from({ length: batchSize }, (_, sample) => sample)
      : undefined;
  const point = await timedPoint(evaluation, theta, recipe.seed, timed);
  const step = await timed(() => training.gradient(theta, gradient, batch));
  const checkpoint = await timed(async () => {
    await training.gradient(theta, gradient);
    await test?.evaluate(theta);
  });
  const wantsProducts = recipe.curvature.top + recipe.curvature.bottom > 0;
  const product = wantsProducts
    ? await timed(() => evaluation.hessianVector(theta, gradient, new Float32Array(theta.length)))
    : 0;
  return { point, step, checkpoint, product };
};

/** Points are measured as they will be: several at once, many on a GPU. */
async function timedPoint(
  objective: Objective,
  theta: Float32Array,
  seed: number,
  timed: (work: () => Promise<unknown>) => Promise<number>,
): Promise<number> {
  const points = objective.backend === "webgpu" ? 64 : 8;
  const directions = new Float32Array(2 * theta.length);
  const normalization = { normalization: "filter", includeBiases: false } as const;
  for (const index of [0, 1]) {
    const drawn = gaussianDirection(theta.length, seed, index);
    const direction = normalizeDirection(drawn, theta, objective.layout, normalization);
    directions.set(direction, index * theta.length);
  }
  const coefficients = Float32Array.from({ length: 2 * points }, (_, index) => index / points - 1);
  const [loss, accuracy] = [new Float32Array(points), new Float32Array(points)];
  const seconds = await timed(() =>
    objective.evaluateMany(theta, directions, coefficients, loss, accuracy),
  );
  return seconds / points;
}

/**
 * Of one call: the mean over the later half of those that fit the time. The earlier ones compile
 * shaders, pack weights and run code that the browser has not optimized yet (six times slower).
 */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const ends: number[] = [];
  do {
    await work();
    ends.push(performance.now());
  } while (ends.length < FEWEST_TIMES || performance.now() - began < LONG_ENOUGH);
  await nextTask();
  const half = Math.floor(ends.length / 2) - 1;
  return (ends[ends.length - 1] - ends[half]) / 1000 / (ends.length - 1 - half);
}
