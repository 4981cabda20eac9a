import { kernelArea, type Layer } from "./layers";
import { eachOutput } from "./outputSizes";

/**
 * Multiplications (each with an addition) of one sample's way through a network, in its dense layers,
 * convolutions, attention and distances. A gradient takes about three times as many.
 *
 * @param inputShape [height, width, channels], or [features].
 */
export function multiplyAdds(layers: Layer[], inputShape: number[]): number {
  let total = 0;
  eachOutput(layers, inputShape, (layer, size, pixels) => {
    if (layer.kind === "dense") total += layer.inputs * size;
    if (layer.kind === "distance") total += size;
    if (layer.kind === "conv") total += kernelArea(layer) * size;
    if (layer.kind === "attention")
      total += pixels * layer.channels * (3 * layer.channels + 2 * pixels);
  });
  return total;
}
