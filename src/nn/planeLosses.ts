import { sameNumbers } from "../kernel/sameBits";
import { parameterCount } from "../results/parameters";
import * as tf from "../tensor/tf";
import { denseChainLosses } from "../tensor/wgsl/denseChainLosses";
import { cutAffineHead } from "./affineHead";
import { type MomentsSource, momentsAt } from "./batchStatistics";
import { denseChain } from "./denseChain";
import { flatten, readOnce, splitParameters } from "./flatTensors";
import { type LayeredOptions, layeredEvaluator } from "./layeredEvaluator";
import { kernelArea, type Layer } from "./layers";
import { layersLayout } from "./layout";
import { fractionCorrect, knownAccuracy, lossTerms, partialMeans, sumOfParts } from "./meanLoss";
import { network } from "./network";
import { pacer } from "./nextTask";
import type { Objective } from "./objective";
import type { SampleRows } from "./sampleTensors";

export interface PlaneOptions extends LayeredOptions {
  /** Of the samples and the statistics, on the device. */
  rows: SampleRows;
  moments: MomentsSource;
}

/** Numbers that the largest intermediate tensor of a tile may hold: 64 MB. */
const TILE_NUMBERS = 2 ** 24;
const MAX_TILE = 128;

/**
 * The losses at points θ₀ + Σ c_k d_k. Whatever is affine in θ (the points themselves, and the
 * outputs of the first layer) is computed once per direction and then combined for every point, as
 * (1, c) times the rows of (origin, directions). WebGPU takes many points at once, since launching a
 * kernel costs more there than a small network's arithmetic; the others take them one by one, since
 * wasm multiplies a batch of matrices more slowly than one after the other. What our own shaders can do
 * on WebGPU they do: whole perceptrons that fit into a workgroup's memory, and others layer by layer.
 */
export function planeLosses(options: PlaneOptions): PlaneLosses {
  const { layers, rows, moments, task, loss } = options;
  const { head, tail, headParameters } = cutAffineHead(layers);
  const layout = layersLayout(layers);
  const headLayout = layout.slice(0, headParameters);
  const tailLayout = layout.slice(headParameters);
  const headSize = parameterCount(headLayout);
  const total = parameterCount(layout);
  const batched = tf.getBackend() === "webgpu";
  const chain = batched && denseChain(head, tail, rows.inputs.shape[0], task, loss);
  const fused = chain ? denseChainLosses(chain) : undefined;
  const layered = batched && !fused ? layeredEvaluator(options) : undefined;
  if (layered) return layered;
  const tile = fused?.tile ?? (batched ? tileSize(layers, rows.inputs) : 1);

  /** The head's outputs as rows: at the origin, and what each direction adds. */
  const spanHead = (inputs: tf.Tensor, theta: tf.Tensor): Span => {
    const outputs = tf.split(theta, theta.shape[0]).map((row, index) => {
      if (head.length === 0) return index === 0 ? inputs : tf.zerosLike(inputs);
      return network(head, splitParameters(row, headLayout, []), inputs).outputs;
    });
    const shape = outputs[0].shape;
    return { rows: tf.concat(outputs.map((output) => tf.reshape(output, [1, -1]))), shape };
  };

  const spanPlane = (origin: Float32Array, directions: Float32Array): Plane => {
    const theta = tf.concat([
      tf.tensor2d(origin, [1, total]),
      tf.tensor2d(directions, [directions.length / total, total]),
    ]);
    const [headTheta, tailTheta] = tf.split(theta, [headSize, total - headSize], 1);
    const inputs = spanHead(rows.inputs, headTheta);
    return {
      parameters: tailTheta,
      inputs: fused ? samplesLast(inputs) : inputs,
      training: moments.training && spanHead(moments.training, headTheta),
    };
  };

  /** Accuracies, then parts of the losses, at the points whose weights [points, 1 + K] are given. */
  const evaluate = (plane: Plane, weights: tf.Tensor): tf.Tensor => {
    if (fused) {
      const { parameters, inputs } = plane;
      const { targets } = rows;
      return fused.losses({ head: inputs.rows, plane: parameters, weights, targets });
    }
    const leading = batched ? [weights.shape[0]] : [];
    const at = ({ rows, shape }: Span) =>
      tf.reshape(tf.matMul(weights, rows), [...leading, ...shape]);
    // A network of one layer has nothing behind its head, which TensorFlow.js can neither multiply nor split.
    const parameters =
      tailLayout.length === 0
        ? []
        : splitParameters(tf.matMul(weights, plane.parameters), tailLayout, leading);
    const source = { frozen: moments.frozen, training: plane.training && at(plane.training) };
    const pointAxes = batched ? 1 : 0;
    const used = momentsAt(source, tail, parameters, pointAxes);
    const { outputs } = network(tail, parameters, at(plane.inputs), used, pointAxes);
    return flatten([
      fractionCorrect(task, outputs, rows.targets),
      partialMeans(loss, lossTerms(loss, outputs, rows.targets)),
    ]);
  };

  const breathe = pacer();
  let held: { origin: Float32Array; directions: Float32Array; plane: Plane } | null = null;

  function dispose(): void {
    const { plane } = held ?? {};
    tf.dispose([plane?.parameters ?? [], plane?.inputs.rows ?? [], plane?.training?.rows ?? []]);
    held = null;
  }

  /** The plane, from the last call where it is the same. */
  function planeAt(origin: Float32Array, directions: Float32Array): Plane {
    if (held && sameNumbers(origin, held.origin) && sameNumbers(directions, held.directions))
      return held.plane;
    dispose();
    // In plain JavaScript tensors are views of the arrays that they are made of, and a training moves its own.
    const kept = { origin: origin.slice(), directions: directions.slice() };
    held = { ...kept, plane: tf.tidy(() => spanPlane(kept.origin, kept.directions)) };
    return held.plane;
  }

  const evaluateMany: Objective["evaluateMany"] = async (
    origin,
    directions,
    coefficients,
    lossOut,
    accuracyOut,
    signal,
  ) => {
    const plane = planeAt(origin, directions);
    const axes = directions.length / total;
    for (let first = 0; first < lossOut.length; first += tile) {
      const last = Math.min(first + tile, lossOut.length);
      const points = last - first;
      const values = await readOnce(() => {
        const chosen = coefficients.slice(first * axes, last * axes);
        const weights = tf.concat([tf.ones([points, 1]), tf.tensor2d(chosen, [points, axes])], 1);
        return evaluate(plane, weights);
      });
      const parts = values.length / points - 1;
      for (let point = 0; point < points; point++) {
        const start = points + point * parts;
        const value = sumOfParts(values.subarray(start, start + parts));
        lossOut[first + point] = value;
        accuracyOut[first + point] = knownAccuracy(value, values[point]);
      }
      await breathe();
      if (signal?.aborted) break;
    }
  };
  return { evaluateMany, dispose };
}

/** An evaluator that keeps the plane it was asked about last. */
type PlaneLosses = Pick<Objective, "evaluateMany" | "dispose">;

/** A dense head's outputs, [1 + K, width, samples]: neighbouring threads have neighbouring samples. */
function samplesLast({ rows, shape }: Span): Span {
  const outputs = tf.reshape<tf.Rank.R3>(rows, [-1, shape[0], shape[1]]);
  return { rows: tf.transpose(outputs, [0, 2, 1]), shape };
}

/** Rows whose weighted sums, brought into `shape`, are a tensor's values in the plane. */
type Span = {
  /** [1 + K, size] */
  rows: tf.Tensor;
  shape: number[];
};

type Plane = {
  /** [1 + K, parameters of the tail] */
  parameters: tf.Tensor;
  /** The head's outputs for the samples … */
  inputs: Span;
  /** … and for those that batch normalization is measured on, where these are others. */
  training?: Span;
};

/** As many points as keep the largest intermediate tensor, patches included, within bounds. */
function tileSize(layers: Layer[], inputs: tf.Tensor): number {
  const [samples, ...shape] = inputs.shape;
  const pixels = shape.length === 3 ? shape[0] * shape[1] : 1;
  const width = (layer: Layer): number => {
    switch (layer.kind) {
      case "dense":
        return layer.outputs;
      case "distance":
        return layer.inputs * layer.outputs;
      case "conv":
        return pixels * Math.max(kernelArea(layer), layer.outputs);
      case "directional":
        return 2 * Math.max(...layer.layers.map(width));
      case "residual":
        return Math.max(1, ...[...layer.layers, ...(layer.shortcut ?? [])].map(width));
      default:
        return 1;
    }
  };
  const widest = Math.max(inputs.size, samples * Math.max(...layers.map(width)));
  return Math.max(1, Math.min(MAX_TILE, Math.floor(TILE_NUMBERS / widest)));
}
