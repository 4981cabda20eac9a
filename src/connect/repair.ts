import { WordedError, worded } from "../language/worded";
import type { ActivityProbe, LayerActivity } from "../nn/activity";
import { isBent } from "../results/multipliers";
import type { ParameterLayout } from "../results/parameters";

/** Mean and standard deviation of every unit of a layer, before normalization and activation. */
interface UnitMoments {
  mean: Float64Array;
  deviation: Float64Array;
}

/**
 * REPAIR (Jordan et al. 2023, arXiv 2211.08403): between two networks hidden units vary less than in
 * either. Each hidden layer with a bias is rescaled and shifted, one after the other from the inputs
 * on, so that the mean and the standard deviation of every unit's pre-activation lie on the line
 * between its values in a and b. Layers in front of batch normalization have no bias: there the same
 * is done by taking the statistics anew at every point (`batch` or `recomputed`).
 *
 * @returns a function of θ between a (t = 0) and b (t = 1).
 */
export async function repairBetween(
  probe: ActivityProbe,
  layout: ParameterLayout,
  a: Float32Array,
  b: Float32Array,
): Promise<(theta: Float32Array, t: number) => Promise<Float32Array>> {
  if (isBent(layout))
    throw new WordedError(
      worded`Standardized weights cannot be repaired: a unit’s scale is not theirs to choose.`,
    );
  const [ofA, ofB] = [(await probe.at(a)).layers, (await probe.at(b)).layers];
  const goals = ofA.map((layer, k) => [unitMoments(layer), unitMoments(ofB[k])]);
  const hidden = ofA.slice(0, -1).map(({ name }) => name);

  return async (theta, t) => {
    if (t === 0 || t === 1) return theta;
    const repaired = theta.slice();
    for (const [layer, name] of hidden.entries()) {
      const bias = layout.find((tensor) => tensor.name === `${name}/bias`);
      const kernel = layout.find((tensor) => tensor.name === `${name}/kernel`);
      if (bias === undefined || kernel === undefined) continue;
      const now = unitMoments((await probe.at(repaired)).layers[layer]);
      const [from, to] = goals[layer];
      for (let unit = 0; unit < bias.size; unit++) {
        const mean = (1 - t) * from.mean[unit] + t * to.mean[unit];
        const deviation = (1 - t) * from.deviation[unit] + t * to.deviation[unit];
        // A unit that never varies cannot be made to.
        const scale = now.deviation[unit] > 0 ? deviation / now.deviation[unit] : 1;
        for (let p = unit; p < kernel.size; p += bias.size) repaired[kernel.offset + p] *= scale;
        const place = bias.offset + unit;
        const { multiplier = 1 } = bias;
        const shifted = repaired[place] - now.mean[unit] / multiplier;
        repaired[place] = scale * shifted + mean / multiplier;
      }
    }
    return repaired;
  };
}

function unitMoments({ writes: { values, width } }: LayerActivity): UnitMoments {
  const rows = values.length / width;
  const sum = new Float64Array(width);
  for (const [k, value] of values.entries()) sum[k % width] += value;
  // Divided last, so that a constant unit is exactly its mean.
  const mean = sum.map((total) => total / rows);
  const squares = new Float64Array(width);
  for (const [k, value] of values.entries()) squares[k % width] += (value - mean[k % width]) ** 2;
  return { mean, deviation: squares.map((total) => Math.sqrt(total / rows)) };
}
