import type { Objective } from "./objective";
import type { PhaseSteps } from "./phaseSteps";
import type { Rule } from "./rules/code";

/** Milliseconds that a call takes at least, where there are steps enough, and at most. */
const SHORT = 5;
const LONG = 15;
const MOST_STEPS = 1024;

interface OneCallOptions {
  objective: Objective;
  rule: Rule;
  nextBatch(): Int32Array | undefined;
  rateAt(step: number): number;
}

/**
 * Plain steps by an engine that takes many in one call, as many as take some milliseconds: neither their
 * number nor who takes them changes a bit. `undefined` where the engine does not.
 */
export function stepsInOneCall(options: OneCallOptions): PhaseSteps["take"] | undefined {
  const { objective, rule, nextBatch, rateAt } = options;
  const { descend } = objective;
  const { kernel, weightDecay, otherDecay, memory } = rule;
  if (descend === undefined || kernel === undefined) return undefined;
  let most = 1;
  return async ({ theta, previous }, from, until) => {
    const count = Math.min(most, until - from);
    const steps = Array.from({ length: count }, (_, ahead) => {
      const [first, second] = kernel.corrections?.(ahead) ?? [1, 1];
      return { batch: nextBatch(), numbers: [rateAt(from + ahead), first, second] as const };
    });
    const batches = steps.flatMap(({ batch }) => batch ?? []);
    const start = performance.now();
    const state = { theta, previous, memory };
    const losses = await descend({ ...kernel, weightDecay, otherDecay }, state, {
      batches: batches.length === 0 ? null : batches,
      numbers: steps.map(({ numbers }) => numbers),
    });
    kernel.skip?.(losses.filter(Number.isFinite).length);
    const ms = performance.now() - start;
    if (ms < SHORT && count === most) most = Math.min(2 * most, MOST_STEPS);
    else if (ms > LONG) most = Math.max(1, most >> 1);
    return losses;
  };
}
