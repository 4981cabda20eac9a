import { pacer } from "../nn/nextTask";
import type { LossValue, Objective } from "../nn/objective";
import { BARRIER_POINTS } from "../results/barrier";
import type { LossesAlong, PathLosses } from "../results/partners";

export interface PathJob {
  /** θ at t. A promise where weights are repaired on the way. */
  at(t: number): Float32Array | Promise<Float32Array>;
  train: Objective;
  /** null without a test set. */
  test: Objective | null;
  signal: AbortSignal;
  /** How far to go beyond both ends; default 0. */
  beyond?: number;
  /** Even steps from t = 0 to t = 1; by default a barrier's. */
  steps?: number;
  /** Most points that are added where the training loss bends; default 0. */
  refinements?: number;
  onPoint?(done: number, most: number): void;
}

/** An interval is halved so often at most. */
const MOST_HALVINGS = 5;
/** A bend smaller than this share of the losses' range is no reason for another point. */
const STRAIGHT = 1e-3;

/**
 * Losses along a path (Goodfellow et al. 2015, arXiv 1412.6544): at even steps, and then in the
 * middle of the intervals around which the training loss bends most.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function pathLosses(job: PathJob): Promise<PathLosses> {
  const { at, train, test, signal, steps = BARRIER_POINTS - 1 } = job;
  const { beyond = 0, refinements = 0 } = job;
  const margin = Math.round(beyond * steps);
  const even = Array.from({ length: steps + 1 + 2 * margin }, (_, k) => (k - margin) / steps);
  const onTrain = new Map<number, LossValue>();
  const onTest = new Map<number, LossValue>();
  const breathe = pacer();

  const measure = async (t: number): Promise<void> => {
    const theta = await at(t);
    onTrain.set(t, await train.evaluate(theta));
    if (test !== null) onTest.set(t, await test.evaluate(theta));
    job.onPoint?.(onTrain.size, even.length + refinements);
    await breathe();
    signal.throwIfAborted();
  };

  for (const t of even) await measure(t);
  const narrowest = 1 / (steps * 2 ** MOST_HALVINGS);
  for (let k = 0; k < refinements; k++) {
    const next = middleOfBend(inOrder(onTrain), narrowest);
    if (next === null) break;
    await measure(next);
  }
  return { train: inOrder(onTrain), test: test && inOrder(onTest) };
}

function inOrder(values: Map<number, LossValue>): LossesAlong {
  const sorted = Array.from(values).sort(([s], [t]) => s - t);
  return {
    t: Float64Array.from(sorted, ([t]) => t),
    loss: Float64Array.from(sorted, ([, { loss }]) => loss),
    accuracy: Float64Array.from(sorted, ([, { accuracy }]) => accuracy),
  };
}

/** The middle of the interval at whose ends the loss leaves its chords most; null when all is straight. */
function middleOfBend({ t, loss }: LossesAlong, narrowest: number): number | null {
  const bend = (k: number): number => {
    if (k === 0 || k === t.length - 1) return 0;
    const share = (t[k] - t[k - 1]) / (t[k + 1] - t[k - 1]);
    const off = Math.abs(loss[k] - (1 - share) * loss[k - 1] - share * loss[k + 1]);
    return Number.isFinite(off) ? off : 0;
  };
  const finite = loss.filter(Number.isFinite);
  let sharpest = STRAIGHT * (Math.max(...finite) - Math.min(...finite));
  let middle: number | null = null;
  for (let k = 0; k + 1 < t.length; k++) {
    const here = bend(k) + bend(k + 1);
    if (!(here > sharpest) || t[k + 1] - t[k] < 2 * narrowest) continue;
    [sharpest, middle] = [here, (t[k] + t[k + 1]) / 2];
  }
  return middle;
}
