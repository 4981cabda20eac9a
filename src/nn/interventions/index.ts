import type { InterventionRecipe } from "../../catalog/interventions";
import { type CodeFor, runCode } from "../../catalog/kind";
import { pacer } from "../nextTask";
import type { InterventionContext, RenewalRecipe, Weights } from "./code";
import { freeze } from "./freeze";
import { perturb } from "./perturb";
import { prune } from "./prune";
import { reinitialize } from "./reinitialize";
import { renew } from "./renew";
import { rewind } from "./rewind";
import { round } from "./round";

const codes: CodeFor<InterventionRecipe, [Weights, InterventionContext], void | Promise<void>> = {
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
 * done to it after. Lets other tasks run now and then.
 *
 * @param theta as the phase before left it; not changed.
 * @param contextOf the context of an intervention, by its place.
 */
export async function intervene(
  interventions: readonly InterventionRecipe[],
  theta: Float32Array,
  contextOf: (place: number) => InterventionContext,
): Promise<Beginning> {
  const none = () => new Uint8Array(theta.length);
  const weights: Weights = {
    theta: theta.slice(),
    pruned: none(),
    frozen: none(),
    renewal: null,
  };
  if (interventions.length === 0)
    return { theta: weights.theta, held: new Int32Array(), renewal: null };
  const breathe = pacer();
  for (const [place, intervention] of interventions.entries()) {
    await runCode(codes, intervention, weights, contextOf(place));
    await breathe();
  }
  const { pruned, frozen, renewal } = weights;
  let count = 0;
  for (let i = 0; i < theta.length; i++) {
    if (pruned[i] === 1) weights.theta[i] = 0;
    if (pruned[i] === 1 || frozen[i] === 1) count += 1;
  }
  const held = new Int32Array(count);
  for (let i = theta.length - 1; count > 0; i--) {
    if (pruned[i] === 1 || frozen[i] === 1) held[--count] = i;
  }
  return { theta: weights.theta, held, renewal };
}
