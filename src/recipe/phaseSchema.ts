/**
 * Phases of a training after its first, which is the recipe's own task, optimizer and steps. Each says
 * what changes at its beginning; what it does not say stays as it was in the phase before.
 */
import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import { interventionSchema } from "../catalog/interventions";
import { integer } from "../catalog/schema";
import { taskSchema } from "../catalog/tasks";
import { t } from "../language/t";
import { optimizerSchema } from "./optimizerSchema";

/** Samples per step; null is the full training set. */
export const batchSize = v.nullable(integer(1, 20000));

/** The most changes of the weights between two phases. */
export const MOST_INTERVENTIONS = 8;
export const MOST_PHASES = 60;

const phaseSchema = v.strictObject({
  steps: v.optional(integer(0, 100000), 300),
  /** What is trained on, made of the recipe's data. */
  task: v.optional(taskSchema),
  /** What is done to the weights, in this order. */
  interventions: v.optional(boundedArray(interventionSchema, MOST_INTERVENTIONS), []),
  /** Settings of the optimizer that change. */
  optimizer: v.optional(v.partial(optimizerSchema), {}),
  batchSize: v.optional(batchSize),
  /** Whether the optimizer forgets its velocity or moments; one of another rule has none to keep. */
  forgets: v.optional(v.boolean(), false),
});

export const phasesSchema = v.pipe(
  boundedArray(phaseSchema, MOST_PHASES, () => t`must have at most ${MOST_PHASES} phases`),
  v.minLength(1, "must have a phase; leave it out for none"),
);

export type PhaseRecipe = v.InferOutput<typeof phaseSchema>;
