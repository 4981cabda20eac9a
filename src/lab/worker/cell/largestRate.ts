import { train } from "../../../nn/train";
import type { Trained } from "../../../results/results";
import type { MeasureOf, Values } from "../../../study/measure";
import { throwIfAborted } from "../job";
import { trainingSetUp } from "../trainingSetUp";
import type { TrainedCell } from "./trainedCell";

/** Doublings or halvings before a bracket is given up: a factor of a million. */
const MOST_DOUBLINGS = 20;

/**
 * A bracket of a border between rates that pass and rates that do not, from doublings or halvings of
 * `start`, then by bisection of the logarithm until its ends are within `factor`. Where passing goes back and
 * forth it is one border of several.
 *
 * @returns the one that passes, and the one that does not; 0 and the lowest tried, or the highest tried and
 *   ∞, where no border was met.
 */
export async function bracketed(
  start: number,
  factor: number,
  passes: (rate: number) => Promise<boolean>,
): Promise<[low: number, high: number]> {
  const up = await passes(start);
  let [low, high] = up ? [start, Number.POSITIVE_INFINITY] : [0, start];
  for (let turn = 0; turn < MOST_DOUBLINGS && !(low > 0 && high < Infinity); turn++) {
    const next = up ? 2 * low : high / 2;
    if (await passes(next)) low = next;
    else high = next;
  }
  while (low > 0 && high < Infinity && high > factor * low) {
    const middle = Math.sqrt(low * high);
    if (await passes(middle)) low = middle;
    else high = middle;
  }
  return [low, high];
}

/** The smallest learning rate at which the cell's recipe does not train, and the largest at which it does. */
export async function largestRate(
  { factor, share }: MeasureOf<"largest-rate">,
  cell: TrainedCell,
): Promise<Values> {
  const { recipe, file, workbench, signal, trained } = cell;
  const { optimizer } = recipe.training;
  const most = share * trained.history.trainLoss[0];
  const isTrained = ({ stopped, history }: Trained) =>
    stopped === "finished" && (history.trainLoss.at(-1) ?? Number.NaN) <= most;
  const passes = async (learningRate: number): Promise<boolean> => {
    if (learningRate === optimizer.learningRate) return isTrained(trained);
    const training = {
      ...recipe.training,
      checkpoints: 1,
      optimizer: { ...optimizer, learningRate },
    };
    const context = { workbench, signal, progress() {} };
    const setUp = await trainingSetUp({ recipe: { ...recipe, training }, file }, context);
    const other = await train({ ...setUp, test: null, signal });
    throwIfAborted(signal);
    return isTrained(other);
  };
  const [trains, fails] = await bracketed(optimizer.learningRate, factor, passes);
  return [fails, trains];
}
