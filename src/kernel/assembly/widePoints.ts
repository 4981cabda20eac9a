// Wide layers between rectified ones at a point of a plane: packed vectors keep their kernels as θ has them,
// and a point's are put into panels when it has been combined.
import { breathe } from "./breathing";
import { product } from "./dense";
import { packedVector } from "./layerProducts";
import { Layer, layerAt, layerCount, packLayer } from "./network";
import { packKernel } from "./panels";
import { tileBlocks } from "./tiles";
import { areAlmostFull, wideProduct } from "./wideLayers";
import { packRows } from "./widePanels";

/** Packs a parameter vector, so that it can be combined with others. */
export function packParameters(parameters: usize, packed: usize): void {
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    if (!layer.rows) packLayer(layer, parameters, packed);
    else {
      const bytes = (layer.inputs + 1) * layer.outputs * 4;
      memory.copy(packed + layer.kernel, parameters + layer.kernel, bytes);
      breathe(1, layer.inputs * layer.outputs);
    }
  }
}

/** Puts the wide layers of a combined point into panels, where products keep those of a direction. */
export function packWideLayers(point: usize): void {
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    if (!layer.rows) continue;
    const inputs = layer.inputs;
    const outputs = layer.outputs;
    layer.mayTakeLists = packRows(point + layer.kernel, layer.vectorRows, inputs, outputs);
    layer.isPacked = false;
    breathe(1, inputs * outputs);
  }
}

/** output = b + Wᵀ·input of a tile, with the point's W and b. */
export function pointProduct(layer: Layer, point: usize, input: usize, output: usize): void {
  const bias = point + layer.bias;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.rows && layer.mayTakeLists && !areAlmostFull(input, 0, inputs, 0, tileBlocks)) {
    wideProduct(layer.vectorRows, bias, input, output, inputs, outputs, tileBlocks);
    return;
  }
  let kernel = point + layer.kernel;
  if (layer.rows) {
    const packed = packedVector + layer.kernel;
    if (!layer.isPacked) packKernel(kernel, packed, inputs, outputs);
    layer.isPacked = true;
    kernel = packed;
  }
  product(kernel, bias, input, output, inputs, outputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
}
