import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** Whose eigenvalues: the Hessian H's, or those of P^{-1/2}HP^{-1/2} with Adam's P = diag(√v̂ + ε). */
export type StabilityMatrix = "hessian" | "preconditioned";

/** What step follows from a gradient. */
export interface RuleDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** In a sentence: "heavy-ball momentum 0.9". */
  describe(settings: v.InferOutput<S>, fullBatch: boolean): string;
  /** How far its step may go on a quadratic, full batch, or why that is not known. */
  edge: { of: StabilityMatrix } & (
    | { reason: string }
    | {
        /** A few signs, for a legend. */
        name: string;
        at(settings: v.InferOutput<S>, eta: number): number;
      }
  );
  /**
   * How long its steps become under a gradient that stays as it is, for η = 1: so many gradients, or, where
   * the gradient's size is divided out, so much of every parameter.
   */
  stride: { of: "gradient" | "parameter"; length(settings: v.InferOutput<S>): number };
  /** Whether it is plain gradient descent, whose edge an ascent may know for itself. */
  plain: boolean;
}

export const rule = <S extends KindSchema>(definition: RuleDefinition<S>) => definition;
