import { outputWidth, type Samples } from "../../data/dataset";
import type { DifferentiableNetwork } from "../fusedDerivatives";
import type { FusedActivation } from "../fusedMlp";
import type { FusedOperation } from "../layeredNetwork";
import { density, distribution } from "./float64Mlp";
import {
  constant,
  exponential,
  type HyperDual,
  inverseRoot,
  logarithm,
  mean,
  minus,
  plus,
  scaled,
  through,
  times,
  total,
} from "./hyperDual";

/** What a network of operations comes to in float64, by its definition. */
export interface Forms {
  loss: number;
  /** vᵀ∇L */
  slope: number;
  /** vᵀHw */
  hessian: number;
  /** vᵀGw */
  gaussNewton: number;
}

/** Rows of one sample, [height][width][channels]. */
type Rows = HyperDual[];

const EPSILON = 1e-3;

/** L and its derivatives along two directions, over all samples or those of a batch. */
export function float64Forms(
  network: DifferentiableNetwork,
  theta: Float32Array,
  v: Float32Array,
  w: Float32Array,
  batch?: Int32Array,
): Forms {
  const { samples, lending, moments } = network;
  const chosen = Array.from(batch ?? { length: samples.count }, (index, i) => index ?? i);
  const lenders = lending ? rowsOf(lending) : [];
  const all = rowsOf(samples);
  const rows = [...lenders, ...chosen.map((sample) => all[sample])];
  const parameters = Array.from(theta, (a, i): HyperDual => [a, v[i], w[i], 0]);
  const lent = lending ? lending.count : rows.length;
  const outputs = forward(network.operations, parameters, rows, lent, moments).slice(
    lenders.length,
  );
  const lossOf = (some: Rows[]): HyperDual =>
    mean(some.map((output, i) => sampleLoss(network, output, chosen[i])));
  const [loss, slope, , hessian] = lossOf(outputs);
  // Outputs that do not bend leave what the loss's own curvature makes of them.
  const straight = outputs.map((output) => output.map(([a, b, c]): HyperDual => [a, b, c, 0]));
  return { loss, slope, hessian, gaussNewton: lossOf(straight)[3] };
}

function rowsOf({ count, inputs }: Samples): Rows[] {
  const width = inputs.length / count;
  return Array.from({ length: count }, (_, sample) =>
    Array.from(inputs.subarray(sample * width, (sample + 1) * width), constant),
  );
}

/** @param lent how many of the samples lend batch normalization their moments. */
function forward(
  operations: FusedOperation[],
  parameters: HyperDual[],
  samples: Rows[],
  lent: number,
  moments: Float32Array | undefined,
): Rows[] {
  let position = 0;
  let given = 0;
  let saved: Rows[] = [];
  const take = (count: number) => {
    position += count;
    return parameters.slice(position - count, position);
  };
  const apply = (x: Rows[], operation: FusedOperation): Rows[] => {
    const { kind, channels } = operation;
    switch (kind) {
      case "dense": {
        const { outputs } = operation;
        const inputs = operation.height * operation.width * channels;
        const kernel = take(inputs * outputs);
        const bias = operation.bias ? take(outputs) : undefined;
        return x.map((row) =>
          Array.from({ length: outputs }, (_, j) =>
            row.reduce(
              (sum, value, i) => plus(sum, times(value, kernel[i * outputs + j])),
              bias?.[j] ?? constant(0),
            ),
          ),
        );
      }
      case "convolution": {
        const kernel = take(9 * channels * operation.outputs);
        const bias = operation.bias ? take(operation.outputs) : undefined;
        return x.map((row) => convolution(operation, row, kernel, bias));
      }
      case "batchNormalization": {
        const [gamma, beta] = [take(channels), take(channels)];
        return normalized(channels, gamma, beta, x, (channel) => {
          if (moments === undefined)
            return momentsOf(columnOf(x.slice(0, lent), channel, channels));
          const at = given + channel;
          if (channel === channels - 1) given += 2 * channels;
          return [constant(moments[at]), constant(moments[at + channels])];
        });
      }
      case "layerNormalization": {
        const [gamma, beta] = [take(channels), take(channels)];
        return x.flatMap((row) => {
          const own = momentsOf(row);
          return normalized(channels, gamma, beta, [row], () => own);
        });
      }
      case "activation":
        return x.map((row) =>
          row.map((value) => through(value, activations[operation.activation](value[0]))),
        );
      case "averagePooling":
        return x.map((row) => windows(operation, row).map(mean));
      case "maxPooling":
        return x.map((row) =>
          windows(operation, row).map((window) => window.reduce((a, b) => (b[0] > a[0] ? b : a))),
        );
      case "spatialMean":
        return x.map((row) =>
          Array.from({ length: channels }, (_, channel) =>
            mean(columnOf([row], channel, channels)),
          ),
        );
      case "save":
        saved = x;
        return x;
      case "addSaved":
        return x.map((row, sample) => row.map((value, i) => plus(value, saved[sample][i])));
    }
  };
  return operations.reduce(apply, samples);
}

const columnOf = (x: Rows[], channel: number, channels: number): HyperDual[] =>
  x.flatMap((row) => row.filter((_, i) => i % channels === channel));

function momentsOf(values: HyperDual[]): [HyperDual, HyperDual] {
  const center = mean(values);
  const deviations = values.map((value) => minus(value, center));
  return [center, mean(deviations.map((one) => times(one, one)))];
}

function normalized(
  channels: number,
  gamma: HyperDual[],
  beta: HyperDual[],
  x: Rows[],
  moments: (channel: number) => [HyperDual, HyperDual],
): Rows[] {
  const perChannel = gamma.map((scale, channel) => {
    const [center, variance] = moments(channel);
    return { center, factor: times(scale, inverseRoot(plus(variance, constant(EPSILON)))) };
  });
  return x.map((row) =>
    row.map((value, i) => {
      const { center, factor } = perChannel[i % channels];
      return plus(times(minus(value, center), factor), beta[i % channels]);
    }),
  );
}

function convolution(
  { height, width, channels, outputs }: FusedOperation & { outputs: number },
  row: Rows,
  kernel: HyperDual[],
  bias: HyperDual[] | undefined,
): Rows {
  const result: Rows = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let output = 0; output < outputs; output++) {
        let sum = bias?.[output] ?? constant(0);
        for (let ky = 0; ky < 3; ky++) {
          for (let kx = 0; kx < 3; kx++) {
            const [fromY, fromX] = [y + ky - 1, x + kx - 1];
            if (fromY < 0 || fromY >= height || fromX < 0 || fromX >= width) continue;
            for (let channel = 0; channel < channels; channel++) {
              const value = row[(fromY * width + fromX) * channels + channel];
              const weight = kernel[((ky * 3 + kx) * channels + channel) * outputs + output];
              sum = plus(sum, times(value, weight));
            }
          }
        }
        result.push(sum);
      }
    }
  }
  return result;
}

/** The four values of every 2×2 window and channel. */
function windows({ height, width, channels }: FusedOperation, row: Rows): HyperDual[][] {
  const result: HyperDual[][] = [];
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x + 1 < width; x += 2) {
      for (let channel = 0; channel < channels; channel++) {
        const at = (dy: number, dx: number) =>
          row[((y + dy) * width + x + dx) * channels + channel];
        result.push([at(0, 0), at(0, 1), at(1, 0), at(1, 1)]);
      }
    }
  }
  return result;
}

/** φ, φ′ and φ″. */
const activations: Record<FusedActivation, (x: number) => readonly [number, number, number]> = {
  identity: (x) => [x, 1, 0],
  relu: (x) => (x > 0 ? [x, 1, 0] : [0, 0, 0]),
  tanh: (x) => {
    const y = Math.tanh(x);
    return [y, 1 - y * y, -2 * y * (1 - y * y)];
  },
  gelu: (x) => [x * distribution(x), distribution(x) + x * density(x), density(x) * (2 - x * x)],
  "gelu-tanh": (x) => {
    const root = Math.sqrt(2 / Math.PI);
    const t = Math.tanh(root * (x + 0.044715 * x ** 3));
    const [inner, innerBend] = [root * (1 + 3 * 0.044715 * x * x), root * 6 * 0.044715 * x];
    const slope = (1 - t * t) * inner;
    const bend = (1 - t * t) * innerBend - 2 * t * slope * inner;
    return [0.5 * x * (1 + t), 0.5 * (1 + t) + 0.5 * x * slope, slope + 0.5 * x * bend];
  },
};

function sampleLoss(
  { task, loss, samples }: DifferentiableNetwork,
  output: Rows,
  sample: number,
): HyperDual {
  const width = outputWidth(task);
  const { targets } = samples;
  if (loss === "cross-entropy") {
    const highest = Math.max(...output.map(([a]) => a));
    const shifted = output.map((value) => minus(value, constant(highest)));
    return minus(logarithm(total(shifted.map(exponential))), shifted[targets[sample]]);
  }
  const squares = output.map((value, j) => {
    const target =
      task.kind === "classification" ? Number(targets[sample] === j) : targets[sample * width + j];
    const error = minus(value, constant(target));
    return times(error, error);
  });
  return scaled(total(squares), loss === "mean-squared" ? 1 / width : 0.5);
}
