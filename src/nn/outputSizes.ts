import { windowCounts } from "../catalog/models/layerShapes";
import type { Layer } from "./layers";

/**
 * Visits each dense layer, convolution, attention and layer of distances, those of branches too, with how many
 * numbers it gives for one sample, of the last two those on the way too, and at how many pixels.
 *
 * @param inputShape [height, width, channels], or [features].
 */
export function eachOutput(
  layers: Layer[],
  inputShape: number[],
  visit: (
    layer: Extract<Layer, { kind: "dense" | "conv" | "attention" | "distance" }>,
    size: number,
    pixels: number,
  ) => void,
): void {
  let [height, width] = inputShape.length === 3 ? inputShape : [1, 1];
  const pass = (layer: Layer): void => {
    switch (layer.kind) {
      case "flatten":
      case "spatialMean":
        [height, width] = [1, 1];
        break;
      case "dense":
        visit(layer, layer.outputs, 1);
        break;
      case "distance":
        visit(layer, layer.inputs * layer.outputs, 1);
        break;
      case "conv":
        [height, width] = layer.window
          ? windowCounts([height, width], layer.window)
          : [Math.ceil(height / layer.stride), Math.ceil(width / layer.stride)];
        visit(layer, height * width * layer.outputs, height * width);
        break;
      case "rows":
        width = 1;
        break;
      case "attention": {
        const pixels = height * width;
        visit(layer, pixels * (4 * layer.channels + 2 * layer.heads * pixels), pixels);
        break;
      }
      case "pool":
        [height, width] = layer.window
          ? windowCounts([height, width], layer.window)
          : [Math.floor(height / 2), Math.floor(width / 2)];
        break;
      case "directional":
        // Values and derivatives.
        for (const inner of layer.layers)
          if (inner.kind === "dense") visit(inner, 2 * inner.outputs, 1);
        break;
      case "residual": {
        const before = [height, width];
        layer.shortcut?.forEach(pass);
        [height, width] = before;
        layer.layers.forEach(pass);
        break;
      }
    }
  };
  layers.forEach(pass);
}
