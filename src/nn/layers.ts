import type { ModelRecipe } from "../catalog/models";

/** One step of a network. A network is a list of them, applied in order. */
export type Layer =
  /** Collapses all but the sample axis. */
  | { kind: "flatten" }
  /** x·W + b on [samples, inputs]. */
  | { kind: "dense"; name: string; inputs: number; outputs: number; bias: boolean }
  /** 3×3 convolution with TensorFlow's 'same' padding on [samples, height, width, inputs]. */
  | {
      kind: "conv";
      name: string;
      inputs: number;
      outputs: number;
      stride: number;
      bias: boolean;
    }
  /**
   * γ·(x − mean)/√(variance + ε) + β with one γ and β per channel (the last axis). `batch` takes the
   * statistics per channel over everything else (Ioffe & Szegedy 2015); `layer` per sample over
   * everything but the samples (Ba et al. 2016: features of a dense layer, height × width × channels
   * of a convolution).
   */
  | { kind: "normalization"; name: string; over: "batch" | "layer"; channels: number }
  | { kind: "activation"; activation: Activation }
  /** 2×2 pooling with stride 2; an odd last row or column is left out. */
  | { kind: "pool"; pooling: "average" | "max" }
  /** Mean over height and width. */
  | { kind: "spatialMean" }
  /** x + layers(x). */
  | { kind: "residual"; layers: Layer[] };

export type Activation = ModelRecipe["activation"];

/** Side of every convolution kernel. */
export const KERNEL_SIDE = 3;

/** Whether any of the layers is a convolution. */
export const convolves = (layers: Layer[]): boolean =>
  layers.some(
    (layer) => layer.kind === "conv" || (layer.kind === "residual" && convolves(layer.layers)),
  );
