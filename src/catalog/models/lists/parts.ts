/** What lists of layers are put together from, each as a list's own text gives it. */
import { WordedError, worded } from "../../../language/worded";
import type { LayerActivation, PlainLayerRecipe } from "../layerList";
import type { NormalizationName } from "../parts";

/** What a network is for, beside its settings. */
export interface ListEnds {
  /** Shape of one input, e.g. [2] or [12, 12, 1] (height, width, channels). */
  inputShape: number[];
  outputs: number;
}

export const dense = (outputs: number, bias: boolean): PlainLayerRecipe => ({
  kind: "dense",
  outputs,
  bias,
});

/** 3×3, and the image keeps its size. */
export const conv = (
  outputs: number,
  bias: boolean,
): Extract<PlainLayerRecipe, { kind: "conv" }> => ({
  kind: "conv",
  outputs,
  size: [3, 3],
  stride: [1, 1],
  padding: "same",
  groups: 1,
  bias,
});

/** Nothing for the identity. */
export const activate = (activation: LayerActivation | "identity"): PlainLayerRecipe[] =>
  activation === "identity" ? [] : [{ kind: "activation", activation, slope: 0.01 }];

/** 2×2; an odd last row or column is left out. */
export const halve = (pooling: "average" | "max"): PlainLayerRecipe => ({
  kind: "pool",
  pooling,
  size: [2, 2],
  stride: [2, 2],
  padding: "valid",
  countPadding: false,
});

const normalizedOver = {
  none: [],
  batch: ["batch"],
  layer: ["layer"],
  // Channels in a single group.
  "batch-channel": ["batch", "layer"],
} as const satisfies Record<NormalizationName, readonly string[]>;

export const normalize = (name: NormalizationName): PlainLayerRecipe[] =>
  normalizedOver[name].map((over) => ({ kind: "normalization", over, epsilon: 1e-3 }));

export function imageShape(inputShape: number[]): [number, number, number] {
  if (inputShape.length !== 3) {
    throw new WordedError(
      worded`A convolutional network needs images (height, width, channels); these inputs have shape [${inputShape.join(", ")}].`,
    );
  }
  const [height, width, channels] = inputShape;
  return [height, width, channels];
}
