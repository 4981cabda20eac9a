import { largestEigenvalue } from "../../../curvature/largestEigenvalue";
import { ifFinite } from "../../../curvature/notFinite";
import { hessianOperator } from "../../../curvature/operator";
import { gaussianDirection } from "../../../landscape/gaussianDirection";
import { normalizeDirection } from "../../../landscape/normalizeDirection";
import { attackedLoss, attackShift } from "../../../nn/attacks/attackedLoss";
import type { InputObjective, Objective } from "../../../nn/objective";
import { stream } from "../../../random/stream";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { mean } from "../../../study/statistics";
import type { TrainedCell } from "./trainedCell";

/**
 * How much the loss on attacked training samples rises in the mean a way along each of some filter-normalized
 * random directions, with the attack made anew at each place (Wu et al. 2020, arXiv 2004.05884, section 2).
 */
export async function adversarialRise(
  { radius, steps, reach, directions }: MeasureOf<"adversarial-rise">,
  { training, trained, recipe: { seed } }: TrainedCell,
): Promise<Values> {
  const { layout, sampleCount } = training;
  const inputs = inputsOf(training);
  const attack = { kind: "pgd", radius, steps } as const;
  const lossAt = async (theta: Float32Array): Promise<number> => {
    const of = { theta, attack, count: sampleCount };
    return (await attackedLoss(inputs, of, () => stream(seed, "probes"))).loss;
  };
  const origin = finalParameters(trained);
  const settings = { normalization: "filter", includeBiases: false } as const;
  const here = await lossAt(origin);
  const rises: number[] = [];
  for (let index = 0; index < directions; index++) {
    const drawn = gaussianDirection(origin.length, seed, index);
    const direction = normalizeDirection(drawn, origin, layout, settings);
    const there = origin.map((value, i) => value + reach * direction[i]);
    rises.push((await lossAt(there)) - here);
  }
  return [mean(rises)];
}

/** Of the loss on training samples as the attack at the final weights leaves them. */
export async function adversarialSharpness(
  { radius, steps }: MeasureOf<"adversarial-sharpness">,
  { training, trained, recipe: { seed }, signal }: TrainedCell,
): Promise<Values> {
  const inputs = inputsOf(training);
  const theta = finalParameters(trained);
  const attack = { kind: "pgd", radius, steps } as const;
  const of = { theta, attack, count: training.sampleCount };
  const shift = await attackShift(inputs, of, () => stream(seed, "probes"));
  const moved: Objective = {
    ...training,
    hessianVector: (at, vector, product) => inputs.hessianVector(at, shift, vector, product),
  };
  const operator = hessianOperator(moved, theta);
  const found = await ifFinite(() => largestEigenvalue(operator, theta.length, { seed, signal }));
  return [found?.value ?? Number.NaN];
}

function inputsOf({ inputs }: Objective): InputObjective {
  if (inputs === undefined) throw new Error("Only a network has inputs that can be moved.");
  return inputs;
}
