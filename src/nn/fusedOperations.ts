import type { FusedOperation } from "../kernel/layeredNetwork";
import { ACTIVATIONS } from "../kernel/namedCodes";
import { type Activation, EPSILON, type Layer } from "./layers";

/**
 * A network's layers as the kernel knows them.
 *
 * @param inputShape [height, width, channels], or [features].
 * @returns undefined where the kernel lacks something: strides, other windows, some activations,
 *   attention, distances, derivatives in the inputs, branches within branches.
 */
export function fusedOperations(
  layers: Layer[],
  inputShape: number[],
): FusedOperation[] | undefined {
  const operations: FusedOperation[] = [];
  let [height, width, channels] = inputShape.length === 3 ? inputShape : [1, 1, inputShape[0]];
  let inside = false;

  /** False for a layer that the kernel does not have. */
  const take = (layer: Layer): boolean => {
    const shape = { height, width, channels };
    switch (layer.kind) {
      case "flatten":
        [height, width, channels] = [1, 1, height * width * channels];
        return true;
      case "dense":
        operations.push({ ...shape, kind: "dense", outputs: layer.outputs, bias: layer.bias });
        channels = layer.outputs;
        return true;
      case "conv":
        if (layer.stride !== 1 || layer.window || (layer.groups ?? 1) !== 1) return false;
        operations.push({
          ...shape,
          kind: "convolution",
          outputs: layer.outputs,
          bias: layer.bias,
        });
        channels = layer.outputs;
        return true;
      case "normalization":
        if ((layer.epsilon ?? EPSILON) !== EPSILON || layer.over === "pixel") return false;
        operations.push({
          ...shape,
          kind: layer.over === "batch" ? "batchNormalization" : "layerNormalization",
        });
        return true;
      case "activation":
        if (!isFused(layer.activation)) return false;
        operations.push({ ...shape, kind: "activation", activation: layer.activation });
        return true;
      case "pool":
        if (layer.window) return false;
        operations.push({
          ...shape,
          kind: layer.pooling === "average" ? "averagePooling" : "maxPooling",
        });
        height = Math.floor(height / 2);
        width = Math.floor(width / 2);
        return true;
      case "spatialMean":
        operations.push({ ...shape, kind: "spatialMean" });
        height = width = 1;
        return true;
      case "residual": {
        if (inside || layer.shortcut?.length) return false;
        inside = true;
        operations.push({ ...shape, kind: "save" });
        const taken = layer.layers.every(take);
        operations.push({ height, width, channels, kind: "addSaved" });
        inside = false;
        return taken;
      }
      case "rows":
      case "attention":
      case "position":
      case "distance":
      case "directional":
      case "binaryLogit":
        return false;
    }
  };
  return layers.every(take) ? operations : undefined;
}

/** Whether the kernels of WebAssembly and WebGPU have an activation. */
export function isFused(
  activation: Activation,
): activation is Activation & keyof typeof ACTIVATIONS {
  return Object.hasOwn(ACTIVATIONS, activation);
}
