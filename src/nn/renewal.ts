/** Continual backpropagation: hidden units that the next layer makes little of start anew. */
import { WordedError, worded } from "../language/worded";
import type { Stream } from "../random/stream";
import { layerBlocks } from "../results/layerBlocks";
import type { ParameterLayout, ParameterTensor } from "../results/parameters";
import type { AscentStep } from "./ascents/code";
import type { RenewalRecipe } from "./interventions/code";
import { remembered } from "./rules/code";

/** Steps from one look at the units to the next. */
const EVERY = 5;
/** What is kept of usefulness from one look to the next: 0.99 a step. */
const DECAY = 0.95;

/** A hidden layer, whose units the next layer alone reads. */
interface HiddenLayer {
  units: number;
  /** [in, units]. */
  reads: ParameterTensor;
  /** One number for each unit: its bias first, then scales and shifts. */
  own: ParameterTensor[];
  /** [units, out], and the biases of what reads it. */
  written: ParameterTensor;
  nextBias: ParameterTensor;
}

/** A step that was taken. */
interface Taken extends Pick<AscentStep, "samples" | "ofSample"> {
  newWeights(): Promise<Float32Array>;
  random(): Stream;
}

export interface Renewal {
  /** What is kept from step to step, live: of each unit, at its bias, usefulness, age and what is due. */
  memory: Float32Array[];
  /** Whether the units are looked at after a step. */
  isDue(step: number): boolean;
  /** Looks at the units after every few steps, and renews some of them in θ. */
  after(step: number, theta: Float32Array, taken: Taken): Promise<void>;
}

interface RenewalOptions {
  /** What a renewal of the same layers kept; empty where it begins. */
  past: readonly Float32Array[];
  /** Velocities and moments, which renewed weights begin without. */
  moving: readonly Float32Array[];
}

const none: Renewal = { memory: [], isDue: () => false, async after() {} };

/**
 * Dohare et al. 2024, arXiv 2306.13812, algorithm 1: of each hidden layer, the units older than the
 * maturity whose usefulness u is least, rate · units of them a step. u is the moving average of the
 * mean |h| over some samples times Σ|w_out|, over 1 − 0.95^looks. A renewed unit reads by new initial
 * weights, writes by zeros and is of age 0.
 *
 * @param recipe null where no units are renewed.
 * @throws Error in words where units are not those of dense layers with biases in a row.
 */
export function createRenewal(
  recipe: RenewalRecipe | null,
  layout: ParameterLayout,
  { past, moving }: RenewalOptions,
): Renewal {
  if (recipe === null) return none;
  const layers = hiddenLayers(layout);
  const size = layout.reduce((sum, tensor) => sum + tensor.size, 0);
  const memory = [0, 1, 2].map((place) => remembered(past, place, size));
  const [useful, age, due] = memory;
  const isDue = (step: number): boolean => (step + 1) % EVERY === 0;
  return {
    memory,
    isDue,
    async after(step, theta, taken) {
      if (!isDue(step)) return;
      const activity = await meanActivity(layers, theta, size, recipe.samples, taken);
      const drawn = await taken.newWeights();
      for (const [index, layer] of layers.entries()) {
        const place = layer.own[0].offset;
        const ripe: number[] = [];
        for (let unit = 0; unit < layer.units; unit++) {
          const now = activity[index][unit] * outgoing(layer, theta, unit);
          const at = place + unit;
          // Where no sample tells of a layer, what is known of it stays.
          if (!Number.isNaN(now)) useful[at] = DECAY * useful[at] + (1 - DECAY) * now;
          age[at] += EVERY;
          if (age[at] > recipe.maturity) ripe.push(unit);
        }
        due[place] += EVERY * recipe.rate * ripe.length;
        const leastFirst = ripe.sort((a, b) => usefulness(place + a) - usefulness(place + b));
        for (const unit of leastFirst.slice(0, Math.floor(due[place]))) {
          due[place] -= 1;
          renew(layer, unit, { theta, drawn, moving });
          useful[place + unit] = 0;
          age[place + unit] = 0;
        }
      }
    },
  };

  function usefulness(at: number): number {
    return useful[at] / (1 - DECAY ** (age[at] / EVERY));
  }
}

/** The weights of a unit as they are in the beginning. */
function renew(
  { units, reads, own, written }: HiddenLayer,
  unit: number,
  weights: { theta: Float32Array; drawn: Float32Array; moving: readonly Float32Array[] },
): void {
  const { theta, drawn, moving } = weights;
  const set = (entry: number, value: number) => {
    theta[entry] = value;
    for (const vector of moving) vector[entry] = 0;
  };
  for (let entry = reads.offset + unit; entry < reads.offset + reads.size; entry += units)
    set(entry, drawn[entry]);
  for (const { offset } of own) set(offset + unit, drawn[offset + unit]);
  const width = written.size / units;
  for (let k = 0; k < width; k++) set(written.offset + unit * width + k, 0);
}

/** Σ|w_out| of a unit. */
function outgoing({ units, written }: HiddenLayer, theta: Float32Array, unit: number): number {
  const width = written.size / units;
  let sum = 0;
  for (let k = 0; k < width; k++) sum += Math.abs(theta[written.offset + unit * width + k]);
  return sum * multiplierOf(written);
}

/**
 * Mean |h| of each unit over some samples of the batch. A sample's gradient is h·δ at the weights that read
 * a unit and δ at the bias beside them, so that one divided by the other is what the unit writes: no
 * engine is asked for more than gradients. Samples that teach nothing (δ = 0) tell nothing.
 */
async function meanActivity(
  layers: HiddenLayer[],
  theta: Float32Array,
  size: number,
  wanted: number,
  { samples, ofSample, random }: Taken,
): Promise<Float64Array[]> {
  const sums = layers.map(({ units }) => new Float64Array(units));
  const told = layers.map(() => 0);
  const gradient = new Float32Array(size);
  for (const place of random().permutation(samples).subarray(0, wanted)) {
    await ofSample(place)(theta, gradient);
    for (const [index, { units, written, nextBias }] of layers.entries()) {
      const deltas = gradient.subarray(nextBias.offset, nextBias.offset + nextBias.size);
      const largest = deltas.reduce(
        (best, delta, k) => (Math.abs(delta) > Math.abs(deltas[best]) ? k : best),
        0,
      );
      const delta = deltas[largest] / multiplierOf(nextBias);
      if (delta === 0) continue;
      told[index] += 1;
      for (let unit = 0; unit < units; unit++) {
        const product = gradient[written.offset + unit * deltas.length + largest];
        sums[index][unit] += Math.abs(product / multiplierOf(written) / delta);
      }
    }
  }
  return sums.map((sum, index) => sum.map((value) => value / told[index]));
}

const multiplierOf = ({ multiplier = 1 }: ParameterTensor): number => multiplier;

function hiddenLayers(layout: ParameterLayout): HiddenLayer[] {
  const tensors = layerBlocks(layout).flatMap(({ tensors }) => tensors);
  const kernels = tensors.filter(({ role }) => role === "kernel");
  return kernels.slice(0, -1).map((reads, index) => {
    const written = kernels[index + 1];
    const [from, to] = [tensors.indexOf(reads), tensors.indexOf(written)];
    const own = tensors.slice(from + 1, to);
    const nextBias = tensors[to + 1];
    const units = reads.shape[1];
    const isPlain =
      reads.shape.length === 2 &&
      written.shape[0] === units &&
      own[0]?.role === "bias" &&
      own.every(({ size }) => size === units) &&
      nextBias?.role === "bias";
    if (isPlain) return { units, reads, own, written, nextBias };
    throw new WordedError(
      worded`Only hidden units of dense layers with biases, each read by the next layer alone, can be renewed.`,
    );
  });
}
