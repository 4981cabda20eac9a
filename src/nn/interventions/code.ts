import type { InterventionRecipe } from "../../catalog/interventions";
import type { SettingsOf } from "../../catalog/kind";
import type { Stream } from "../../random/stream";
import type { ParameterLayout } from "../../results/parameters";

export type RenewalRecipe = SettingsOf<InterventionRecipe, "renew">;

/** The weights between two phases, on their way from what they were to what the next one starts from. */
export interface Weights {
  /** Changed in place. */
  theta: Float32Array;
  /** 1 where a weight is 0 during the phase, whatever is done to θ after. */
  pruned: Uint8Array;
  /** 1 where it stays what it is at the phase's beginning. */
  frozen: Uint8Array;
  /** How hidden units are renewed during it; null where they are not. */
  renewal: RenewalRecipe | null;
}

export interface InterventionContext {
  layout: ParameterLayout;
  /** Another one for each intervention. */
  random: Stream;
  /** θ after a step of before. */
  thetaAt(step: number): Float32Array;
  /** Initial weights that no other intervention has. */
  newWeights(): Promise<Float32Array>;
}

/** @throws Error in words for the user where the network does not have what is to be changed. */
export type InterventionCode<S> = (
  settings: S,
  weights: Weights,
  context: InterventionContext,
) => void | Promise<void>;
