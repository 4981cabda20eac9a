import type * as v from "valibot";
import type { NetworkEnds } from "../datasets/definition";
import type { Definition, KindSchema } from "../kind";

export interface ModelDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /**
   * "MLP 32, ReLU", with its ends "MLP 144–32–10, ReLU".
   *
   * @param ends the widths that the data decide; null while they are not known.
   */
  describe(settings: v.InferOutput<S>, ends: NetworkEnds | null): string;
  /** What a new one for such data has beside its defaults; absent where defaults fit all. */
  fitted?(ends: NetworkEnds): object;
  /** Whether its inputs must be images. */
  needsImages: boolean;
  /** Whether any of its layers normalizes over the batch. */
  batchNormalized(settings: v.InferOutput<S>): boolean;
  /** Whether it tells how its outputs change with its inputs, as equations ask; otherwise it does not. */
  hasDerivatives?(settings: v.InferOutput<S>): boolean;
  /** Whether hidden units are those of dense layers with biases, each read by the next layer alone. */
  plainUnits?(settings: v.InferOutput<S>): boolean;
  /** Whether all of its parameters are kernels: no biases, scales or shifts. */
  onlyKernels?(settings: v.InferOutput<S>): boolean;
  /**
   * Why a setting changes nothing with the others as they are; undefined if it does.
   *
   * @param inputs numbers in one input; null while that is not known.
   */
  inert?(settings: v.InferOutput<S>, field: string, inputs: number | null): string | undefined;
}

export const model = <S extends KindSchema>(definition: ModelDefinition<S>) => definition;
