import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";
import type { PaperKey } from "../papers";

/** What is known of the point at which an edge of stability is asked for. */
export interface EdgeState {
  /** Learning rate of the step. */
  eta: number;
  /** ‖∇L‖ of the training loss; NaN where it is not known. */
  gradientNorm: number;
}

/** An edge of stability, or why none is known. */
export type Edge = { value: number; name: string; formula: string } | { reason: string };

/** Which gradient a step follows. */
export interface AscentDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** Between commas: "SAM ρ 0.1"; "" for the plain gradient. */
  describe(settings: v.InferOutput<S>): string;
  /** The paper that its definition follows. */
  paper?: PaperKey;
  /** How many gradients a step takes. */
  gradients(settings: v.InferOutput<S>): number;
  /** Whether each step draws random numbers, as many as there are parameters. */
  draws?: true;
  /** Whether it needs hidden units that are read by the next layer alone (`ModelDefinition.plainUnits`). */
  needsUnits?: true;
  /**
   * Whether it reads the outputs of single samples as probabilities of classes, by TensorFlow.js whatever takes
   * the losses.
   */
  readsOutputs?: true;
  /** How many parameters its settings are for, which a function must have; null for any number. */
  entries?(settings: v.InferOutput<S>): number | null;
  /**
   * Where plain gradient descent along this gradient stops being stable; absent where it follows the
   * gradient of the loss, so that the rule's own edge holds.
   */
  edge?(settings: v.InferOutput<S>, state: EdgeState): Edge;
}

export const ascent = <S extends KindSchema>(definition: AscentDefinition<S>) => definition;
