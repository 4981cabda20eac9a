/**
 * A list of layers as text, one a line, as people write them down and edit them:
 *
 *     conv 8 5×5 padding 2
 *     ReLU
 *     max pool 2×2
 *     residual
 *       conv 8
 *     shortcut
 *       conv 8 1×1 no bias
 *     dense 10
 */
import type { LayerActivation, LayerRecipe, PaddingRecipe, PlainLayerRecipe } from "./layerList";

export const layerActivationNames: Record<LayerActivation, string> = {
  relu: "ReLU",
  tanh: "tanh",
  gelu: "GELU",
  "gelu-tanh": "GELU by tanh",
  sigmoid: "sigmoid",
  "leaky-relu": "leaky ReLU",
  elu: "ELU",
  silu: "SiLU",
  softplus: "softplus",
};

const sides = (pair: [number, number]): string => pair.join("×");
const noBias = (bias: boolean): string => (bias ? "" : " no bias");

function paddingText(padding: PaddingRecipe, initial: PaddingRecipe): string {
  if (padding === initial) return "";
  if (typeof padding === "string") return ` padding ${padding}`;
  const even = padding.every((side) => side === padding[0]);
  return ` padding ${even ? padding[0] : padding.join("/")}`;
}

/** "conv 8 5×5 padding 2". */
export function layerLine(layer: PlainLayerRecipe): string {
  switch (layer.kind) {
    case "flatten":
      return "flatten";
    case "spatial-mean":
      return "mean over space";
    case "rows":
      return "rows";
    case "attention":
      return `attention ${layer.heads}`;
    case "position":
      return "position";
    case "distance": {
      const exponent = layer.exponent === undefined ? "" : ` exponent ${layer.exponent}`;
      return `distance ${layer.outputs}${exponent}`;
    }
    case "dense":
      return `dense ${layer.outputs}${noBias(layer.bias)}`;
    case "conv": {
      const { outputs, size, stride, padding, groups, bias } = layer;
      const strides = String(stride) === "1,1" ? "" : ` stride ${sides(stride)}`;
      const parted = groups === 1 ? "" : ` groups ${groups}`;
      return `conv ${outputs} ${sides(size)}${strides}${paddingText(padding, "same")}${parted}${noBias(bias)}`;
    }
    case "normalization": {
      const epsilon = layer.epsilon === 1e-3 ? "" : ` epsilon ${layer.epsilon}`;
      return `${layer.over} norm${epsilon}`;
    }
    case "activation": {
      const slope = layer.activation === "leaky-relu" ? ` ${layer.slope}` : "";
      return `${layerActivationNames[layer.activation]}${slope}`;
    }
    case "pool": {
      const { pooling, size, stride, padding, countPadding } = layer;
      const strides = String(stride) === String(size) ? "" : ` stride ${sides(stride)}`;
      const counted = countPadding ? " counting padding" : "";
      return `${pooling} pool ${sides(size)}${strides}${paddingText(padding, "valid")}${counted}`;
    }
  }
}

/** One line for each layer; those of a block are indented. */
export function layersText(layers: LayerRecipe[]): string {
  const lines = layers.flatMap((layer) => {
    const inside = (list: PlainLayerRecipe[]) => list.map((one) => `  ${layerLine(one)}`);
    if (layer.kind === "directional") return ["directional derivative", ...inside(layer.layers)];
    if (layer.kind !== "residual") return [layerLine(layer)];
    const shortcut = layer.shortcut.length > 0 ? ["shortcut", ...inside(layer.shortcut)] : [];
    return ["residual", ...inside(layer.layers), ...shortcut];
  });
  return lines.join("\n");
}
