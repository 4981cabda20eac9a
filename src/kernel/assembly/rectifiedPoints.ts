// Losses of a perceptron of rectified units at eight points of a plane at once, where the first layer's
// own inputs are combined from kept products. With a point in each lane, a unit that is 0 at all eight
// of them, as nearly half of all are at neighbouring points, is left out for that sample.
import { RELU } from "./activation";
import { findActive, listActive, listPositive, reserveActive } from "./activeUnits";
import { ABREAST, alpha, beta } from "./eightPoints";
import {
  combineLayers,
  highestOutputs,
  multiplyLayer,
  reserveLayers,
  valueBytes,
  valuesAbreast,
  weightBytes,
} from "./layersAbreast";
import { breathe } from "./breathing";
import { activation, layerAt, layerCount, loss, outputWidth, parameterCount } from "./network";
import { CROSS_ENTROPY } from "./loss";
import { addSampleLoss, addTileLosses, startLosses, startTileLosses } from "./pointLosses";
import { BLOCK, ROW, VECTOR, ZERO } from "./simd";
import { nextTile, startTiles, tileCount, tileFirst, tileTargets } from "./tiles";

/** Sums of products of so large numbers may be none. */
const TOO_LARGE: f32 = 1e37;
/**
 * Samples that go through a layer before the next one's weights are needed. Where there is one layer its
 * weights stay in the first-level cache anyhow, and fewer samples leave less there.
 */
const SEVERAL: i32 = 32;
const FEW: i32 = 2;
let together: i32 = 0;
/** Units of a layer whose weights to one group of outputs stay in the first-level cache. */
const MOST_UNITS: i32 = 200;

/** Whether the network is one whose points are better taken so: relu and nothing else between its layers. */
export function suitsAbreast(): bool {
  if (layerCount < 2 || activation != RELU || loss != CROSS_ENTROPY) return false;
  for (let l = 0; l + 1 < layerCount; l++) {
    const layer = layerAt(l);
    if (layer.residual || (layerCount > 2 && layer.outputs > MOST_UNITS)) return false;
  }
  return true;
}

/** Makes room for the network. */
export function reserveRectified(): void {
  together = layerCount > 2 ? SEVERAL : FEW;
  let most = 0;
  for (let l = 0; l + 1 < layerCount; l++) most = max(most, layerAt(l).outputs);
  reserveActive(layerAt(0).outputs, most, together);
  reserveLayers(together);
}

/** The greatest magnitude among `bytes` of numbers; NaN if one is. */
export function greatestMagnitude(numbers: usize, bytes: usize): f32 {
  let four = ZERO;
  let i: usize = 0;
  for (; i + VECTOR <= bytes; i += VECTOR) {
    four = f32x4.max(four, f32x4.abs(v128.load(numbers + i)));
  }
  let greatest = max(
    max(f32x4.extract_lane(four, 0), f32x4.extract_lane(four, 1)),
    max(f32x4.extract_lane(four, 2), f32x4.extract_lane(four, 3)),
  );
  for (; i < bytes; i += 4) greatest = max(greatest, abs(load<f32>(numbers + i)));
  return greatest;
}

/** Whether everything at the points is a number, in a plane whose greatest magnitude is this. */
export function staysFinite(greatest: f32): bool {
  const reach = greatestMagnitude(alpha, ROW) + greatestMagnitude(beta, ROW) + 1;
  return reach * greatest < TOO_LARGE;
}

/**
 * Leaves their losses in pointLosses.ts.
 *
 * @param packed θ₀ and the directions, `stride` bytes apart, without the first layer.
 * @param products of the first layer with all of them, [blocks][units][8], `productBytes` apart.
 */
export function evaluateAbreast(
  packed: usize,
  stride: usize,
  products: usize,
  productBytes: usize,
  blocksPerTile: i32,
): void {
  const units = layerAt(0).outputs;
  const rowBytes = weightBytes(1);
  const classes = outputWidth();
  combineLayers(packed, stride);
  startLosses();
  startTiles(0, 0, blocksPerTile);
  while (nextTile()) {
    startTileLosses();
    const tile = products + <usize>(tileFirst * units) * ROW;
    let count = 0;
    for (let sample = 0; sample < tileCount; sample++) {
      const lane = sample & (BLOCK - 1);
      const block = tile + <usize>((sample / BLOCK) * units) * ROW;
      if (lane == 0) findActive(block, productBytes, units);
      listActive(count++, block, lane, productBytes, units, rowBytes);
      if (count < together && sample + 1 < tileCount) continue;
      passLayers(count);
      for (let number = 0; number < count; number++) {
        const which = sample + 1 - count + number;
        const outputs = valuesAbreast + number * valueBytes;
        const label = load<i32>(tileTargets + which * 4);
        addSampleLoss(which, outputs, highestOutputs + number * ROW, classes, label);
      }
      count = 0;
    }
    addTileLosses();
    // As many points as a block has samples.
    breathe(tileCount, parameterCount);
  }
}

/** Takes the listed samples through all layers but the first. */
function passLayers(samples: i32): void {
  for (let l = 1; l < layerCount; l++) {
    multiplyLayer(l, samples);
    if (l + 1 == layerCount) break;
    const units = layerAt(l).outputs;
    const rowBytes = weightBytes(l + 1);
    for (let number = 0; number < samples; number++) {
      listPositive(number, valuesAbreast + number * valueBytes, units, rowBytes);
    }
  }
}
