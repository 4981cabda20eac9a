import * as v from "valibot";
import { ascentDefinition, ascentSchema } from "../catalog/ascents";
import { attackDefinition, attackSchema } from "../catalog/attacks";
import { clipSchema } from "../catalog/clips";
import { ruleSchema } from "../catalog/rules";
import { scheduleSchema } from "../catalog/schedules";
import { integer, number } from "../catalog/schema";

export const optimizerSchema = v.strictObject({
  /** What moves the inputs of its batch first. */
  attack: v.optional(attackSchema, { kind: "none" }),
  /** Which gradient a step follows. */
  ascent: v.optional(ascentSchema, { kind: "gradient" }),
  /** What bounds it. */
  clip: v.optional(clipSchema, { kind: "none" }),
  /** What step follows from it. */
  rule: v.optional(ruleSchema, { kind: "momentum" }),
  /** How the learning rate goes after warm-up. */
  schedule: v.optional(scheduleSchema, { kind: "constant" }),
  learningRate: v.optional(number(1e-6, 1e6), 0.05),
  /** Steps over which the learning rate rises linearly from 0. */
  warmup: v.optional(integer(0, 100000), 0),
  /** Coupled (added to the gradient), except for AdamW, Lion, LAMB and Muon where it is decoupled. */
  weightDecay: v.optional(number(0, 1), 0),
  /** What it acts on: kernels, or biases and the scales and shifts of normalization too. */
  decayed: v.optional(v.picklist(["kernels", "all"]), "kernels"),
});

export type OptimizerRecipe = v.InferOutput<typeof optimizerSchema>;

/** How many gradients a step takes, with those that its inputs are moved along. */
export const gradientsPerStep = ({
  ascent,
  attack,
}: Pick<OptimizerRecipe, "ascent" | "attack">): number =>
  ascentDefinition(ascent).gradients(ascent) + attackDefinition(attack).gradients(attack);

/** Whether steps on the same samples differ from one seed to the next. */
export const drawsInSteps = ({
  ascent,
  attack,
}: Pick<OptimizerRecipe, "ascent" | "attack">): boolean =>
  [ascentDefinition(ascent), attackDefinition(attack)].some(({ draws }) => draws === true);
