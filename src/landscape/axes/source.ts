import type { AxisRecipe } from "../../catalog/axes";
import type { EigenpairPlace, PartnerPlace } from "../../catalog/axes/definition";
import { type Worded, worded } from "../../language/worded";
import type { Objective } from "../../nn/objective";
import { norm, unit } from "../../plane/vector";
import type { AxesRecipe } from "../../recipe/schema";
import type { Trained } from "../../results/results";
import { NoDirectionError } from "../noDirection";
import type { PrincipalComponents } from "../principalComponents";

export interface Eigenpair {
  value: number;
  vector: Float32Array;
  /** Otherwise the value is a bound, and the vector only leans towards the eigenvector. */
  converged: boolean;
}

/** What directions are made from. */
export interface AxisSource {
  /** How random directions are normalized. */
  recipe: Pick<AxesRecipe, "normalization" | "includeBiases">;
  trained: Trained;
  /** For the gradient: the loss on the evaluation set. */
  objective: Objective;
  seed: number;
  /** An eigenpair of the Hessian at the final θ. */
  eigenvector(end: EigenpairPlace["end"], index: number): Promise<Eigenpair>;
  /** The weights of a place beside the run; empty where there are none. */
  partnerWeights(place: PartnerPlace): Float32Array;
  /** The final θ. */
  origin: Float32Array;
  /** As many principal components of the path as the axes ask for; null where it has none. */
  components(): Promise<PrincipalComponents | null>;
}

export interface Direction {
  vector: Float32Array;
  /** With what is known of it: "PC 1 (57.0 %)". */
  name: string;
}

/**
 * Makes the direction of one kind of axis.
 *
 * @throws NoDirectionError, and another Error in words for the user where the recipe asks in vain.
 */
export type MakeDirection<K extends AxisRecipe["kind"]> = (
  axis: Extract<AxisRecipe, { kind: K }>,
  source: AxisSource,
) => Promise<Direction>;

/** @throws NoDirectionError where `unit` would throw a message for the programmer. */
export function directionOf(vector: Float32Array, what: Worded): Float32Array {
  const length = norm(vector);
  if (length > 0 && Number.isFinite(length)) return unit(vector);
  throw new NoDirectionError(
    length === 0
      ? worded`${what} is zero and gives no direction.`
      : worded`${what} is not finite and gives no direction.`,
  );
}
