import { windowCounts } from "../catalog/models/layerShapes";
import { KERNEL_SIDE, type Layer } from "./layers";

/**
 * Multiplications (each with an addition) of one sample's way through a network, in its dense layers
 * and convolutions. A gradient takes about three times as many.
 *
 * @param inputShape [height, width, channels], or [features].
 */
export function multiplyAdds(layers: Layer[], inputShape: number[]): number {
  let [height, width] = inputShape.length === 3 ? inputShape : [1, 1];
  let total = 0;
  const visit = (layer: Layer): void => {
    switch (layer.kind) {
      case "flatten":
      case "spatialMean":
        [height, width] = [1, 1];
        break;
      case "dense":
        total += layer.inputs * layer.outputs;
        break;
      case "conv":
        [height, width] = layer.window
          ? windowCounts([height, width], layer.window)
          : [Math.ceil(height / layer.stride), Math.ceil(width / layer.stride)];
        total += height * width * kernelArea(layer) * layer.outputs;
        break;
      case "pool":
        [height, width] = layer.window
          ? windowCounts([height, width], layer.window)
          : [Math.floor(height / 2), Math.floor(width / 2)];
        break;
      case "residual": {
        const before = [height, width];
        layer.shortcut?.forEach(visit);
        [height, width] = before;
        layer.layers.forEach(visit);
        break;
      }
    }
  };
  layers.forEach(visit);
  return total;
}

/** Weights behind one output of a convolution. */
export function kernelArea({
  window,
  inputs,
  groups = 1,
}: Extract<Layer, { kind: "conv" }>): number {
  const [height, width] = window?.size ?? [KERNEL_SIDE, KERNEL_SIDE];
  return (height * width * inputs) / groups;
}
