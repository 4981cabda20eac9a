import { ascentDefinition } from "../catalog/ascents";
import { clipDefinition } from "../catalog/clips";
import { interventionDefinition } from "../catalog/interventions";
import { ruleDefinition } from "../catalog/rules";
import type { StabilityMatrix } from "../catalog/rules/definition";
import { learningRateAt } from "./learningRate";
import type { OptimizerRecipe } from "./optimizerSchema";
import { isFullBatch, type Phase } from "./phases";

export type { StabilityMatrix };

/** The largest eigenvalue above which training oscillates; none where theory gives none. */
export type StabilityEdge =
  | {
      value: number;
      of: StabilityMatrix;
      /** A few signs, for a legend. */
      name: string;
      /** What defines it, with where it comes from. */
      formula: string;
    }
  | { value: null; of: StabilityMatrix; reason: string };

/** The matrix whose curvature an optimizer's stability depends on. */
export function stabilityMatrix({ rule }: OptimizerRecipe): StabilityMatrix {
  return ruleDefinition(rule).edge.of;
}

/**
 * A coupled weight decay d lowers the edge by at most d, as it adds d to the Hessian's diagonal at what
 * is decayed; up to this share of the edge that is left out.
 */
const NEGLIGIBLE_DECAY = 0.01;

type EdgePhase = Pick<Phase, "optimizer" | "batchSize" | "from" | "to" | "interventions">;

/**
 * The edge of stability at a step of a phase of full-batch training, for λ_max of the training loss
 * without its weight-decay term.
 *
 * @param step optimizer steps done; the learning rate is that of the last of them.
 * @param gradientNorm ‖∇L‖ there, which an ascent's edge may depend on.
 * @param samples trained on, where that is known: a batch of all of them is no mini-batch.
 */
export function stabilityEdge(
  phase: EdgePhase,
  step: number,
  gradientNorm: number,
  samples = Number.POSITIVE_INFINITY,
): StabilityEdge {
  const { optimizer, from, to, interventions } = phase;
  const { rule, attack, ascent, clip, weightDecay } = optimizer;
  const { edge, plain } = ruleDefinition(rule);
  const ascends = ascentDefinition(ascent);
  const unknown = (reason: string) => ({ value: null, of: edge.of, reason });
  if (!isFullBatch(phase, samples)) return unknown("it is known for full-batch training only");
  if (attack.kind !== "none")
    return unknown("moved inputs have another loss, whose curvature is not this one");
  if (interventions.some((intervention) => interventionDefinition(intervention).holds))
    return unknown("where weights are held it is that of the Hessian of the others");
  if (clipDefinition(clip).clips) return unknown("clipped gradients move it by an unknown amount");
  const eta = learningRateAt(optimizer, Math.max(0, step - from - 1), to - from);
  if (!(eta > 0)) return unknown("the learning rate is 0 here");
  if ("reason" in edge) return unknown(edge.reason);
  if (ascends.edge !== undefined && !plain) {
    return unknown("for sharpness-aware training it is known with plain gradient descent only");
  }
  const found = ascends.edge?.(ascent, { eta, gradientNorm }) ?? {
    value: edge.at(rule, eta),
    name: edge.name,
    formula: edge.name,
  };
  if ("reason" in found) return unknown(found.reason);
  const decayCounts = edge.of === "preconditioned" ? 0 : NEGLIGIBLE_DECAY * found.value;
  if (weightDecay > decayCounts) return unknown("the weight decay moves it by an unknown amount");
  return { of: edge.of, ...found };
}
