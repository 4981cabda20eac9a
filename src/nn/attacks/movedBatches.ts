import type { AttackRecipe } from "../../catalog/attacks";
import { stream } from "../../random/stream";
import type { GradientAt } from "../ascents/code";
import type { Objective } from "../objective";
import { createAttack } from ".";

/** The step that inputs are moved for: its batch, absent for all samples, and θ. */
interface Step {
  batch: Int32Array | undefined;
  theta: Float32Array;
  step: number;
}

/** The loss and its gradient on the step's batch, or on the sample at one place of it. */
type GradientOf = (place?: number) => GradientAt;

/**
 * The losses that a training's steps descend: of each step's batch, with its inputs moved once by the attack,
 * at the θ before the step.
 *
 * @throws Error where inputs are to be moved and the model is a function.
 */
export function movedBatches(
  recipe: AttackRecipe,
  objective: Objective,
  seed: number,
): (step: Step) => Promise<GradientOf> {
  const chosen = (batch: Step["batch"], place?: number): Step["batch"] =>
    place === undefined ? batch : Int32Array.of(batch?.[place] ?? place);
  if (recipe.kind === "none")
    return async ({ batch }) =>
      (place) =>
      (point, into) =>
        objective.gradient(point, into, chosen(batch, place));
  const { inputs } = objective;
  if (inputs === undefined) throw new Error("Only a network has inputs that can be moved.");
  const attack = createAttack(recipe);
  return async ({ batch, theta, step }) => {
    const shift = new Float32Array((batch?.length ?? objective.sampleCount) * inputs.width);
    const slope = (at: Float32Array, into: Float32Array) => inputs.slope(theta, at, into, batch);
    await attack(slope, shift, () => stream(seed, "attacks", step));
    return (place) => {
      const own =
        place === undefined
          ? shift
          : shift.subarray(place * inputs.width, (place + 1) * inputs.width);
      return (point, into) => inputs.gradient(point, own, into, chosen(batch, place));
    };
  };
}
