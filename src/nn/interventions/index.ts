import type { InterventionRecipe } from "../../catalog/interventions";
import { type CodeFor, runCode } from "../../catalog/kind";
import type { InterventionContext, RenewalRecipe, Weights } from "./code";
import { freeze } from "./freeze";
import { perturb } from "./perturb";
import { prune } from "./prune";
import { reinitialize } from "./reinitialize";
import { renew } from "./renew";
import { rewind } from "./rewind";
import { round } from "./round";

const codes: CodeFor<InterventionRecipe, [Weights, InterventionContext], void> = {
  prune,
  round,
  perturb,
  reinitialize,
  rewind,
  freeze,
  renew,
};

/** What a phase begins with. */
export interface Beginning {
  theta: Float32Array;
  /** Entries of θ that keep the values they have there. */
  held: Int32Array;
  /** How hidden units are renewed during the phase. */
  renewal: RenewalRecipe | null;
}

/**
 * Carries out interventions one after the other. What any of them prunes is 0 in the end, whatever is
 * done to it after.
 *
 * @param theta as the phase before left it; not changed.
 * @param contextOf the context of an intervention, by its place.
 */
export function intervene(
  interventions: readonly InterventionRecipe[],
  theta: Float32Array,
  contextOf: (place: number) => InterventionContext,
): Beginning {
  const none = () => new Uint8Array(theta.length);
  const weights: Weights = {
    theta: theta.slice(),
    pruned: none(),
    frozen: none(),
    renewal: null,
  };
  for (const [place, intervention] of interventions.entries())
    runCode(codes, intervention, weights, contextOf(place));
  const { pruned, frozen, renewal } = weights;
  const held: number[] = [];
  for (let i = 0; i < theta.length; i++) {
    if (pruned[i] === 1) weights.theta[i] = 0;
    if (pruned[i] === 1 || frozen[i] === 1) held.push(i);
  }
  return { theta: weights.theta, held: Int32Array.from(held), renewal };
}
