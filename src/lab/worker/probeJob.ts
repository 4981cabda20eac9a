import { gaussianDirection } from "../../landscape/gaussianDirection";
import { normalizeDirection } from "../../landscape/normalizeDirection";
import { architecture } from "../../nn/architecture";
import { initialize } from "../../nn/initialize";
import { multiplyAdds } from "../../nn/multiplyAdds";
import { nextTask } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { type Handler, throwIfAborted } from "./job";
import { secondsOf } from "./secondsOf";

/**
 * Multiplications that one tried call may have, so that a cancel is heard soon at every width. Time is
 * proportional to the samples where there are more: the rest is reckoned.
 */
const MOST_WORK = 1e8;
/** A gradient takes about three passes, a product with the Hessian nine. */
const PASSES = { point: 1, gradient: 3, product: 9 };

/** Times one of every operation that a recipe is made of, on the initial weights. */
export const probeJob: Handler<"probe"> = async (input, { workbench, signal }) => {
  const { recipe, file } = input;
  const { task, inputShape, train, test } = await workbench.dataset(input);
  const spec = { model: recipe.model, inputShape, task };
  const work = multiplyAdds(architecture(spec), inputShape);
  const affordable = (passes: number): number =>
    Math.max(1, Math.floor(MOST_WORK / (passes * work)));

  const training = await workbench.objective(input, "train");
  if (training === null) throw new Error("There are no training samples.");
  const theta = initialize(spec, recipe.seed);
  const pause = async (): Promise<void> => {
    await nextTask();
    throwIfAborted(signal);
  };
  const timed = (call: () => Promise<unknown>) => secondsOf(call, pause);

  const result = new Float32Array(theta.length);
  /** Of an operation on `samples`, tried on as many of them as are affordable. */
  const scaled = async (
    { sampleCount }: Objective,
    samples: number,
    passes: number,
    call: (batch: Int32Array | undefined) => Promise<unknown>,
  ): Promise<number> => {
    const tried = Math.min(samples, affordable(passes));
    const batch =
      tried < sampleCount ? Int32Array.from({ length: tried }, (_, sample) => sample) : undefined;
    return ((await timed(() => call(batch))) * samples) / tried;
  };

  const batchSize = Math.min(recipe.training.batchSize ?? train.count, train.count);
  const gradient = (samples: number) =>
    scaled(training, samples, PASSES.gradient, (batch) => training.gradient(theta, result, batch));
  const step = await gradient(batchSize);
  const whole = await gradient(train.count);
  const forward = whole / PASSES.gradient / train.count;

  const statistics =
    recipe.evaluation.batchStatistics === "frozen"
      ? await training.statistics(theta)
      : new Float32Array();
  const evaluated = await workbench.objective(input, "evaluation", statistics);
  const count = evaluated.sampleCount;
  const vector = gaussianDirection(theta.length, recipe.seed, 0);
  const wantsProducts = recipe.curvature.top + recipe.curvature.bottom > 0;
  const product = wantsProducts
    ? await scaled(evaluated, count, PASSES.product, (batch) =>
        evaluated.hessianVector(theta, vector, result, batch),
      )
    : 0;

  const samples = Math.min(count, affordable(PASSES.point));
  const some = { ...recipe, evaluation: { ...recipe.evaluation, samples } };
  const sampled =
    samples < count
      ? await workbench.objective({ recipe: some, file }, "evaluation", statistics)
      : evaluated;
  const most = Math.floor(affordable(PASSES.point) / samples);
  const point = await timedPoint(sampled, theta, recipe.seed, most, timed);
  return {
    point: (point * count) / samples,
    path: forward * count,
    step,
    checkpoint: whole + forward * test.count,
    product,
  };
};

/** Points are measured as they will be: several at once, many on a GPU. */
async function timedPoint(
  objective: Objective,
  theta: Float32Array,
  seed: number,
  most: number,
  timed: (work: () => Promise<unknown>) => Promise<number>,
): Promise<number> {
  const points = Math.max(1, Math.min(most, objective.backend === "webgpu" ? 64 : 8));
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
