import { stream } from "../../../random/stream";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { mean } from "../../../study/statistics";
import { throwIfAborted } from "../job";
import { once } from "./once";
import type { TrainedCell } from "./trainedCell";

/** Weights, and the mean loss over the samples gone down, before each step and after the last. */
interface Descent {
  theta: Float32Array;
  losses: number[];
}

/**
 * θ ← θ − η∇L(θ), L being the mean over some samples; all where `batch` is undefined.
 *
 * @param onStep called with θ before each step and after the last.
 */
async function descend(
  { training, recipe, signal }: TrainedCell,
  from: Float32Array,
  steps: number,
  { batch, onStep }: { batch?: Int32Array; onStep?(theta: Float32Array): Promise<void> } = {},
): Promise<Descent> {
  const { learningRate } = recipe.training.optimizer;
  const theta = from.slice();
  const gradient = new Float32Array(theta.length);
  const losses: number[] = [];
  for (let step = 0; step <= steps; step++) {
    throwIfAborted(signal);
    await onStep?.(theta);
    losses.push((await training.gradient(theta, gradient, batch)).loss);
    if (step === steps) break;
    for (let i = 0; i < theta.length; i++) theta[i] -= learningRate * gradient[i];
  }
  return { theta, losses };
}

/** Σ|Δℓ| of each sample over so many further steps on all, and the weights after them. */
async function watched(cell: TrainedCell, window: number) {
  const { training, trained } = cell;
  const moved = new Float64Array(training.sampleCount);
  const before = new Float32Array(training.sampleCount);
  const now = new Float32Array(training.sampleCount);
  let isFirst = true;
  const { theta } = await descend(cell, finalParameters(trained), window, {
    async onStep(at) {
      await training.sampleLosses(at, now);
      // The first look has nothing before it.
      for (let i = 0; i < now.length; i++) {
        moved[i] += isFirst ? 0 : Math.abs(now[i] - before[i]);
      }
      before.set(now);
      isFirst = false;
    },
  });
  return { moved, theta };
}

/** All samples but those that moved most, or but as many by chance; ascending. */
function kept(moved: Float64Array, removed: number, order: Int32Array | null): Int32Array {
  const ranked = order ?? Int32Array.from(moved.keys()).sort((a, b) => moved[b] - moved[a]);
  return ranked.slice(removed).sort();
}

/** The mean over steps of how much the loss rises, which is 0 for one that lowers it. */
const meanRise = (losses: readonly number[]): number =>
  mean(losses.slice(1).map((loss, i) => Math.max(0, loss - losses[i])));

/** Rises of the loss without some samples over those with all of them; what is gone down is that without. */
export async function risesWithout(
  { share, chosen, window, steps, skipped }: MeasureOf<"rises-without">,
  cell: TrainedCell,
): Promise<Values> {
  const { training, recipe } = cell;
  const { moved, theta } = await once(cell, `moves of ${window}`, () => watched(cell, window));
  const all = await once(cell, `${steps} steps after ${window}`, () => descend(cell, theta, steps));
  const count = training.sampleCount;
  const order = chosen === "random" ? stream(recipe.seed, "probes").permutation(count) : null;
  const batch = kept(moved, Math.round(share * count), order);
  if (batch.length === 0) throw new Error("There is no sample left to train on.");
  const without = await descend(cell, theta, steps, { batch });
  const rises = ({ losses }: Descent) => meanRise(losses.slice(skipped));
  return [rises(without) / rises(all)];
}
