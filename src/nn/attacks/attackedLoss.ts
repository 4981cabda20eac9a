import type { AttackRecipe } from "../../catalog/attacks";
import type { Stream } from "../../random/stream";
import type { InputObjective, LossValue } from "../objective";
import { createAttack } from ".";

/** Samples that are attacked: so many, at θ. */
interface Attacked {
  theta: Float32Array;
  attack: AttackRecipe;
  count: number;
}

/**
 * How far an attack at θ moves all of some samples, [samples, …inputShape] flattened.
 *
 * @param random for its start.
 */
export async function attackShift(
  inputs: InputObjective,
  { theta, attack, count }: Attacked,
  random: () => Stream,
): Promise<Float32Array> {
  const shift = new Float32Array(count * inputs.width);
  await createAttack(attack)((at, into) => inputs.slope(theta, at, into), shift, random);
  return shift;
}

/** The loss at θ on all of some samples, moved by an attack there. */
export async function attackedLoss(
  inputs: InputObjective,
  attacked: Attacked,
  random: () => Stream,
): Promise<LossValue> {
  const shift = await attackShift(inputs, attacked, random);
  return inputs.slope(attacked.theta, shift, new Float32Array(shift.length));
}
