import { outputWidth } from "../../data/dataset";
import type { FusedLoss } from "../fusedLoss";
import type { FusedNetwork } from "../fusedMlp";

type Vector = Float64Array | Float32Array;

/** What the kernel computes, plainly and in float64: the yardstick of its tests. */
export interface Float64Mlp {
  evaluate(theta: Vector): FusedLoss;
  gradient(theta: Vector): Float64Array;
  /** H·v by central differences of the gradient, which float64 gives to about nine digits. */
  hessianVector(theta: Vector, vector: Vector): Float64Array;
  /** vᵀGv = mean over samples of uᵀ(Hessian of the loss in the outputs)u, with u = J·v. */
  gaussNewtonForm(theta: Vector, vector: Vector): number;
}

const STEP = 1e-7;

/** Its power series near 0, where it loses little, and erfc's continued fraction beyond. */
function errorFunction(x: number): number {
  if (Math.abs(x) > 2.5) {
    let fraction = 0;
    for (let n = 60; n > 0; n--) fraction = n / 2 / (Math.abs(x) + fraction);
    const complement = Math.exp(-x * x) / (Math.sqrt(Math.PI) * (Math.abs(x) + fraction));
    return Math.sign(x) * (1 - complement);
  }
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

export const distribution = (x: number): number => 0.5 * (1 + errorFunction(x / Math.SQRT2));
export const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/** v of GELU's tanh form ½x·(1 + tanh(v/2)). */
const cubic = (x: number): number => 2 * Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
const cubicSlope = (x: number): number => 2 * Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * x ** 2);

/** Every activation with its derivative. */
const activations = {
  identity: [(x: number) => x, () => 1],
  relu: [(x: number) => Math.max(x, 0), (x: number) => (x > 0 ? 1 : 0)],
  tanh: [Math.tanh, (x: number) => 1 - Math.tanh(x) ** 2],
  gelu: [(x: number) => x * distribution(x), (x: number) => distribution(x) + x * density(x)],
  "gelu-tanh": [
    (x: number) => 0.5 * x * (1 + Math.tanh(cubic(x) / 2)),
    (x: number) =>
      0.5 * (1 + Math.tanh(cubic(x) / 2)) +
      0.25 * x * (1 - Math.tanh(cubic(x) / 2) ** 2) * cubicSlope(x),
  ],
} as const;

/** The network on all its samples, or on those of a batch. */
export function float64Mlp(network: FusedNetwork, batch?: Int32Array): Float64Mlp {
  const { widths, skip, loss, task, samples } = network;
  const [activate, slope] = activations[network.activation];
  const indices = batch ?? Int32Array.from({ length: samples.count }, (_, i) => i);
  const layers = widths.length - 1;
  const outputs = outputWidth(task);
  const offsets = [0];
  for (let l = 0; l < layers; l++) offsets.push(offsets[l] + (widths[l] + 1) * widths[l + 1]);
  const residual = (l: number) => skip && l + 1 < layers && widths[l] === widths[l + 1];

  /** Pre-activations of every layer, and its input. */
  function forward(theta: Vector, sample: number) {
    let h = Array.from(samples.inputs.subarray(sample * widths[0], (sample + 1) * widths[0]));
    const inputs: number[][] = [];
    const inner: number[][] = [];
    for (let l = 0; l < layers; l++) {
      const [rows, columns] = [widths[l], widths[l + 1]];
      const z = Array.from({ length: columns }, (_, j) => {
        let sum = theta[offsets[l] + rows * columns + j];
        for (let i = 0; i < rows; i++) sum += h[i] * theta[offsets[l] + i * columns + j];
        return sum;
      });
      inputs.push(h);
      inner.push(z);
      const before = h;
      h = z.map((x, j) => activate(x) + (residual(l) ? before[j] : 0));
    }
    return { inputs, inner, logits: inner[layers - 1] };
  }

  const target = (sample: number): number[] =>
    task.kind === "classification"
      ? Array.from({ length: outputs }, (_, c) => Number(c === samples.targets[sample]))
      : Array.from(samples.targets.subarray(sample * outputs, (sample + 1) * outputs));

  const softmax = (z: number[]): number[] => {
    const e = z.map((x) => Math.exp(x - Math.max(...z)));
    const sum = e.reduce((a, b) => a + b);
    return e.map((x) => x / sum);
  };

  const weight = loss === "mean-squared" ? 2 / outputs : 1;

  function sampleLoss(z: number[], sample: number): number {
    const y = target(sample);
    if (loss === "cross-entropy") {
      const most = Math.max(...z);
      const sum = z.reduce((sum, x) => sum + Math.exp(x - most), 0);
      return most + Math.log(sum) - z[y.indexOf(1)];
    }
    return z.reduce((sum, x, c) => sum + 0.5 * weight * (x - y[c]) ** 2, 0);
  }

  function evaluate(theta: Vector): FusedLoss {
    let total = 0;
    let correct = 0;
    for (const sample of indices) {
      const { logits } = forward(theta, sample);
      total += sampleLoss(logits, sample);
      correct += Number(logits.indexOf(Math.max(...logits)) === samples.targets[sample]);
    }
    const loss = total / indices.length;
    const known = task.kind === "classification" && !Number.isNaN(loss);
    return { loss, accuracy: known ? correct / indices.length : Number.NaN };
  }

  function gradient(theta: Vector): Float64Array {
    const result = new Float64Array(theta.length);
    for (const sample of indices) {
      const { inputs, inner, logits } = forward(theta, sample);
      const y = target(sample);
      const f = loss === "cross-entropy" ? softmax(logits) : logits;
      const scale = (loss === "cross-entropy" ? 1 : weight) / indices.length;
      let delta = f.map((x, c) => scale * (x - y[c]));
      let outer: number[] = [];
      for (let l = layers - 1; l >= 0; l--) {
        const [rows, columns] = [widths[l], widths[l + 1]];
        const below = new Array<number>(rows).fill(0);
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < columns; j++) {
            result[offsets[l] + i * columns + j] += inputs[l][i] * delta[j];
            below[i] += theta[offsets[l] + i * columns + j] * delta[j];
          }
          if (residual(l)) below[i] += outer[i];
        }
        for (let j = 0; j < columns; j++) result[offsets[l] + rows * columns + j] += delta[j];
        if (l === 0) break;
        outer = below;
        delta = below.map((x, i) => x * slope(inner[l - 1][i]));
      }
    }
    return result;
  }

  const moved = (theta: Vector, vector: Vector, step: number): Float64Array =>
    Float64Array.from(theta, (value, i) => value + step * vector[i]);

  function hessianVector(theta: Vector, vector: Vector): Float64Array {
    const after = gradient(moved(theta, vector, STEP));
    const before = gradient(moved(theta, vector, -STEP));
    return after.map((value, i) => (value - before[i]) / (2 * STEP));
  }

  function gaussNewtonForm(theta: Vector, vector: Vector): number {
    const [high, low] = [moved(theta, vector, STEP), moved(theta, vector, -STEP)];
    let total = 0;
    for (const sample of indices) {
      const before = forward(low, sample).logits;
      const u = forward(high, sample).logits.map((z, c) => (z - before[c]) / (2 * STEP));
      if (loss === "cross-entropy") {
        const p = softmax(forward(theta, sample).logits);
        const mean = p.reduce((sum, value, c) => sum + value * u[c], 0);
        total += p.reduce((sum, value, c) => sum + value * (u[c] - mean) ** 2, 0);
      } else {
        total += weight * u.reduce((sum, value) => sum + value ** 2, 0);
      }
    }
    return total / indices.length;
  }

  return { evaluate, gradient, hessianVector, gaussNewtonForm };
}
