import type { AttackRecipe } from "../../catalog/attacks";
import type { Stream } from "../../random/stream";
import type { InputObjective, LossValue } from "../objective";
import { createAttack } from ".";

/**
 * The loss at θ on all of some samples, moved by an attack there.
 *
 * @param count of the samples.
 * @param random for the attack's start.
 */
export async function attackedLoss(
  inputs: InputObjective,
  { theta, attack, count }: { theta: Float32Array; attack: AttackRecipe; count: number },
  random: () => Stream,
): Promise<LossValue> {
  const shift = new Float32Array(count * inputs.width);
  const ignored = new Float32Array(shift.length);
  await createAttack(attack)((at, into) => inputs.slope(theta, at, into), shift, random);
  return inputs.slope(theta, shift, ignored);
}
