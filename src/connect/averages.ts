import type { LossValue, Objective } from "../nn/objective";

/**
 * The mean of several weights: of checkpoints of one run stochastic weight averaging (Izmailov et al.
 * 2018, arXiv 1803.05407), of several runs a uniform soup (Wortsman et al. 2022, arXiv 2203.05482), of
 * two their middle. Summed in float64.
 *
 * @throws RangeError of none.
 */
export function averageWeights(weights: Float32Array[]): Float32Array {
  if (weights.length === 0) throw new RangeError("There are no weights to average.");
  const sum = new Float64Array(weights[0].length);
  for (const theta of weights) for (let p = 0; p < sum.length; p++) sum[p] += theta[p];
  return Float32Array.from(sum, (value) => value / weights.length);
}

export interface Soup extends LossValue {
  theta: Float32Array;
  /** Which weights went in, by index, the best one first. */
  members: number[];
}

/**
 * The greedy soup (Wortsman et al. 2022, recipe 1): from the best weights on, each is added to the mean
 * where that does not raise the loss.
 *
 * @param heldOut the loss that decides.
 */
export async function greedySoup(heldOut: Objective, weights: Float32Array[]): Promise<Soup> {
  const values: LossValue[] = [];
  for (const theta of weights) values.push(await heldOut.evaluate(theta));
  const order = values.map((_, index) => index).sort((i, j) => values[i].loss - values[j].loss);
  const [best, ...others] = order;
  let soup: Soup = { theta: averageWeights([weights[best]]), members: [best], ...values[best] };
  for (const next of others) {
    const members = [...soup.members, next];
    const theta = averageWeights(members.map((member) => weights[member]));
    const value = await heldOut.evaluate(theta);
    if (value.loss <= soup.loss) soup = { theta, members, ...value };
  }
  return soup;
}
