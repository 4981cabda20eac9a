import type { LayerActivation } from "../catalog/models/layerList";
import type { Window } from "../catalog/models/layerShapes";

/** One step of a network. A network is a list of them, applied in order. */
export type Layer =
  /** Collapses all but the sample axis. */
  | { kind: "flatten" }
  /** x·W + b on [samples, inputs]. */
  | { kind: "dense"; name: string; inputs: number; outputs: number; bias: boolean }
  /**
   * Convolution on [samples, height, width, inputs]: 3×3 with TensorFlow's 'same' padding, or over a
   * window of its own, whose strides then count.
   */
  | {
      kind: "conv";
      name: string;
      inputs: number;
      outputs: number;
      stride: number;
      bias: boolean;
      window?: Window;
      /** Groups of channels with filters of their own; 1 unless told. */
      groups?: number;
    }
  /**
   * γ·(x − mean)/√(variance + ε) + β with one γ and β per channel (the last axis). `batch` takes the
   * statistics per channel over everything else (Ioffe & Szegedy 2015); `layer` per sample over
   * everything but the samples (Ba et al. 2016: features of a dense layer, height × width × channels
   * of a convolution); `pixel` per sample and pixel over the channels. ε is `EPSILON` unless told.
   */
  | {
      kind: "normalization";
      name: string;
      over: "batch" | "layer" | "pixel";
      channels: number;
      epsilon?: number;
    }
  /** `slope` is leaky ReLU's below 0. */
  | { kind: "activation"; activation: Activation; slope?: number }
  /**
   * Pooling over windows: 2×2 with stride 2 unless told, where an odd last row or column is left out.
   * With `countPadding` an average counts what was put around the image as zeros.
   */
  | { kind: "pool"; pooling: "average" | "max"; window?: Window; countPadding?: boolean }
  /** Mean over height and width. */
  | { kind: "spatialMean" }
  /** Each row becomes one pixel, with all of its numbers as channels. */
  | { kind: "rows" }
  /**
   * softmax(QKᵀ/√d)·V over the pixels of a sample, head by head, of d = channels/heads channels each, with
   * [Q, K, V] = x·W of [channels, 3·channels] (Vaswani et al. 2017, arXiv 1706.03762, eq. 1).
   */
  | { kind: "attention"; name: string; channels: number; heads: number }
  /** −n·log‖x − w‖ to the center w of each output, n the exponent; see `distance.ts`. */
  | { kind: "distance"; name: string; inputs: number; outputs: number; exponent: number }
  /** x + P, P one number for each pixel and channel. */
  | { kind: "position"; name: string; shape: number[] }
  /** x + layers(x), or shortcut(x) + layers(x). */
  | { kind: "residual"; layers: Layer[]; shortcut?: Layer[] }
  /**
   * a·f(p) + w·∇f(p), f being its layers, at [p, w, a] of [inputs + inputs + 1] numbers: the derivative is taken
   * forward, with the values.
   */
  | { kind: "directional"; inputs: number; layers: SmoothLayer[] }
  /** One logit z as the two logits (0, z), whose cross-entropy is z's binary cross-entropy. */
  | { kind: "binaryLogit" };

/** A layer with a kernel, one column of which makes each unit that it writes. */
export type WeightLayer = Extract<Layer, { kind: "dense" | "conv" | "distance" }>;

/** Whether numbers of its own are added to what it writes. */
export const hasBias = (layer: WeightLayer): boolean => layer.kind !== "distance" && layer.bias;

/** A layer whose derivative in its inputs is known beside its value. */
export type SmoothLayer = Extract<Layer, { kind: "dense" | "activation" }>;

export type Activation = LayerActivation;

/** ε of both normalizations. */
export const EPSILON = 1e-3;

/** Side of every convolution kernel. */
export const KERNEL_SIDE = 3;

/** Weights behind one output of a convolution. */
export function kernelArea({
  window,
  inputs,
  groups = 1,
}: Extract<Layer, { kind: "conv" }>): number {
  const [height, width] = window?.size ?? [KERNEL_SIDE, KERNEL_SIDE];
  return (height * width * inputs) / groups;
}
