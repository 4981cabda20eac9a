import type { LossRecipe } from "../../catalog/losses";
import type { FunctionRecipe } from "../../catalog/models";
import { parseExpression } from "../../catalog/models/expression/parse";
import { ExpressionError } from "../../catalog/models/expression/tokens";
import { type Samples, widths } from "../../data/dataset";
import { type Sample, type Tape, tapeOf } from "../../expression/tape";
import { WordedError, worded } from "../../language/worded";
import { type Breath, pacer } from "../nextTask";
import type { SampleObjective } from "../objective";
import { functionLayout } from "./layout";
import { outputLoss } from "./outputLoss";

export interface FunctionObjectiveOptions {
  model: FunctionRecipe;
  samples: Samples;
  loss: LossRecipe;
  breath?: Breath;
}

/** @throws Error in words for the user for an expression that cannot be read. */
function readTape({ expression, parameters }: FunctionRecipe, inputs: number): Tape {
  try {
    const names = parameters.map(({ name }) => name);
    return tapeOf(parseExpression(expression), { parameters: names, inputs });
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new WordedError(
      worded`The expression cannot be read at character ${error.at + 1}: ${error.message}.`,
    );
  }
}

type Vector = Float32Array | Float64Array;

/** Operations that are done in a few milliseconds. */
const TOGETHER = 2 ** 17;

/**
 * The mean loss of a function over samples, in float64 but for θ and what is written into arrays of
 * float32. Without data there is one sample, and the loss is the function itself.
 *
 * @throws Error in words for the user for an expression that cannot be read.
 */
export function functionObjective(options: FunctionObjectiveOptions): SampleObjective {
  const { model, samples, breath } = options;
  const width = widths(samples).input;
  const tape = readTape(model, width);
  const loss = outputLoss(options.loss);
  const parameterCount = model.parameters.length;
  const everySample = Int32Array.from({ length: samples.count }, (_, index) => index);
  const breathe = pacer(breath);
  const inChunk = Math.max(1, Math.floor(TOGETHER / tape.length));
  const sample: Sample = { inputs: samples.inputs, from: 0, target: 0 };

  /** Visits samples with f(θ), and lets other tasks run now and then. */
  async function each(
    theta: ArrayLike<number>,
    indices: Int32Array,
    visit: (value: number, target: number, place: number) => void,
  ): Promise<void> {
    for (let place = 0; place < indices.length; place++) {
      if (place > 0 && place % inChunk === 0) await breathe();
      sample.from = indices[place] * width;
      sample.target = samples.targets[indices[place]];
      visit(tape.value(theta, sample), sample.target, place);
    }
  }

  async function meanAt(theta: ArrayLike<number>): Promise<number> {
    let sum = 0;
    await each(theta, everySample, (value, target) => {
      sum += loss.value(value, target);
    });
    return Math.fround(sum / samples.count);
  }

  /** Writes ∇L over some samples and gives their mean loss. */
  async function descent<A extends Vector>(
    theta: A,
    gradient: A,
    indices: Int32Array,
  ): Promise<number> {
    const sum = new Float64Array(parameterCount);
    let total = 0;
    await each(theta, indices, (value, target) => {
      total += loss.value(value, target);
      tape.addGradient(sum, loss.slope(value, target));
    });
    for (let p = 0; p < parameterCount; p++) gradient[p] = sum[p] / indices.length;
    return total / indices.length;
  }

  async function product<A extends Vector>(
    theta: A,
    vector: A,
    written: A,
    indices: Int32Array,
    isGaussNewton: boolean,
  ): Promise<void> {
    const sum = new Float64Array(parameterCount);
    await each(theta, indices, (value, target) => {
      const slope = tape.slope(vector);
      tape.addProduct(sum, loss.bend * slope, isGaussNewton ? 0 : loss.slope(value, target));
    });
    for (let p = 0; p < parameterCount; p++) written[p] = sum[p] / indices.length;
  }

  return {
    layout: functionLayout(model),
    parameterCount,
    sampleCount: samples.count,
    engine: "exact",
    backend: "cpu",

    async evaluate(theta) {
      return { loss: await meanAt(theta), accuracy: Number.NaN };
    },

    async gradient(theta, gradient, batch = everySample) {
      const mean = await descent(theta, gradient, batch);
      return { loss: Math.fround(mean), accuracy: Number.NaN };
    },

    hessianVector: (theta, vector, written, batch = everySample) =>
      product(theta, vector, written, batch, false),
    gaussNewtonVector: (theta, vector, written, batch = everySample) =>
      product(theta, vector, written, batch, true),

    exact: {
      async gradient(theta, gradient) {
        await descent(theta, gradient, everySample);
      },
      hessianVector: (theta, vector, written) =>
        product(theta, vector, written, everySample, false),
    },

    async statistics() {
      return new Float32Array();
    },

    async sampleLosses(theta, losses) {
      await each(theta, everySample, (value, target, place) => {
        losses[place] = loss.value(value, target);
      });
    },

    async margins(_, margins) {
      margins.fill(Number.NaN);
    },

    async evaluateMany(origin, directions, coefficients, losses, accuracy, signal) {
      const count = directions.length / parameterCount;
      const theta = new Float32Array(parameterCount);
      for (let point = 0; point < losses.length; point++) {
        for (let p = 0; p < parameterCount; p++) {
          let value = origin[p];
          for (let k = 0; k < count; k++)
            value += coefficients[point * count + k] * directions[k * parameterCount + p];
          theta[p] = value;
        }
        losses[point] = await meanAt(theta);
        accuracy[point] = Number.NaN;
        await breathe();
        if (signal?.aborted) return;
      }
    },

    dispose() {},
  };
}
