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
        height = Math.ceil(height / layer.stride);
        width = Math.ceil(width / layer.stride);
        total += height * width * KERNEL_SIDE ** 2 * layer.inputs * layer.outputs;
        break;
      case "pool":
        height = Math.floor(height / 2);
        width = Math.floor(width / 2);
        break;
      case "residual":
        layer.layers.forEach(visit);
        break;
    }
  };
  layers.forEach(visit);
  return total;
}
