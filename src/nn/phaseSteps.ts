import { stream } from "../random/stream";
import { learningRateAt } from "../recipe/learningRate";
import type { Phase } from "../recipe/phases";
import type { OptimizerRecipe } from "../recipe/schema";
import { createAscent } from "./ascents";
import type { GradientAt } from "./ascents/code";
import { movedBatches } from "./attacks/movedBatches";
import { clipGradient } from "./clips";
import { inPartsWith } from "./inParts";
import type { Beginning } from "./interventions";
import { batchesPerEpoch, miniBatches } from "./miniBatches";
import { pacer, steadyBreath } from "./nextTask";
import type { DrawnOutputs, Objective } from "./objective";
import { type Draws, drawsOfStep } from "./phaseStart";
import { createRenewal } from "./renewal";
import { createRule } from "./rules";
import type { Rule } from "./rules/code";
import { stepsInOneCall } from "./stepsInOneCall";

/** What steps move: θ, and θ before the last of them. */
export interface Moving {
  theta: Float32Array;
  previous: Float32Array;
}

/** How the steps of one phase are taken. */
export interface PhaseSteps {
  rule: Rule;
  /** All that is kept from step to step, live: the rule's, the ascent's, and that of renewed units. */
  memory: Float32Array[];
  /** What of it is of renewed units. */
  renewed: Float32Array[];
  /**
   * Takes one step or more, from the step number `from`, from 0, on: up to the number `until`, and no
   * longer than some milliseconds.
   *
   * @returns the loss on each step's batch before it. It ends with the first that is not finite: θ is
   * then where it is, and that step is not taken.
   */
  take(moving: Moving, from: number, until: number): Promise<ArrayLike<number>>;
}

interface PhaseStepsOptions {
  phase: Phase;
  objective: Objective;
  /** Decides the batches. */
  seed: number;
  /** Steps done; more than at the phase's beginning where it goes on. */
  step: number;
  /** What the optimizer remembers; not looked at where it starts anew. */
  memory: Float32Array[];
  /** What the phase before kept of renewed units; null where this one goes on in its midst. */
  renewed: Float32Array[] | null;
  /** What is held during the phase, and at what. */
  beginning: Beginning;
  draws: Draws;
  /** Ends a step that takes long in its midst: θ is then where it was. */
  signal?: AbortSignal;
}

/** Whether a step follows the gradient as it is, so that an engine may take many in one call. */
export const isPlain = ({ attack, ascent, clip }: OptimizerRecipe): boolean =>
  attack.kind === "none" && ascent.kind === "gradient" && clip.kind === "none";

export function phaseSteps(options: PhaseStepsOptions): PhaseSteps {
  const { phase, objective, seed, step, beginning, draws, signal } = options;
  const { optimizer, from, to } = phase;
  const remembered = step - phase.remembersFrom;
  const memory = remembered === 0 ? [] : options.memory;
  const rule = createRule(
    optimizer,
    objective.layout,
    { step: remembered, memory },
    beginning.held,
  );
  const random = stream(seed, "batches", phase.index);
  const batches = miniBatches(objective.sampleCount, phase.batchSize, random, step - from);
  const nextBatch = () => batches.next().value;
  const rateAt = (step: number) => learningRateAt(optimizer, step - from, to - from);
  const take =
    isPlain(optimizer) && beginning.held.length === 0 && beginning.renewal === null
      ? (stepsInOneCall({ objective, rule, nextBatch, rateAt }) ?? stepByStep)
      : stepByStep;
  const ascent = createAscent(optimizer.ascent, objective.layout, {
    random: draws.subspace ?? (() => stream(seed, "subspace")),
    samples: objective.sampleCount,
    classes: objective.outputs?.width ?? 0,
    past: memory.slice(rule.memory.length),
  });
  const kept = rule.memory.length + ascent.memory.length;
  const renewal = createRenewal(beginning.renewal, objective.layout, {
    past: options.renewed ?? options.memory.slice(kept),
    moving: rule.memory,
  });
  const steady = steadyBreath();
  const breathe = pacer(steady);
  const inParts = inPartsWith({
    ...steady,
    async take() {
      await steady.take();
      signal?.throwIfAborted();
    },
  });
  const moved = movedBatches(optimizer.attack, objective, seed);
  const inEpoch = batchesPerEpoch(objective.sampleCount, phase.batchSize);
  const gradient = new Float32Array(objective.parameterCount);
  // What is held takes no part: neither in the norms of clips and ascents, nor in velocities.
  const hold = (vector: Float32Array) => {
    for (const entry of beginning.held) vector[entry] = 0;
  };
  const keepHeld = (theta: Float32Array) => {
    for (const entry of beginning.held) theta[entry] = beginning.theta[entry];
  };

  async function stepByStep({ theta, previous }: Moving, step: number): Promise<[number]> {
    const batch = nextBatch();
    const gradientOf = await moved({ batch, theta, step });
    const holding =
      (at: GradientAt): GradientAt =>
      async (point, into) => {
        const value = await at(point, into);
        hold(into);
        return value;
      };
    const on = (...which: Parameters<typeof gradientOf>) => holding(gradientOf(...which));
    const samples = batch?.length ?? objective.sampleCount;
    const { loss } = await ascent.ascend(on(), theta, gradient, {
      samples,
      ofSample: (place) => on(place),
      done: step - from,
      epoch: Math.floor((step - from) / inEpoch),
      sampleAt: (place) => batch?.[place] ?? place,
      drawn: (towards) => holding(drawnOn(objective, towards, batch)),
      random: () => stream(seed, "gradients", step),
    });
    hold(gradient);
    if (!Number.isFinite(loss)) return [loss];
    await breathe();
    previous.set(theta);
    const before = renewal.isDue(step) ? rule.memory.map((vector) => vector.slice()) : [];
    clipGradient(optimizer.clip, gradient, beginning.held.length);
    await breathe();
    if (rule.inParts) await inParts(rule.inParts.step(theta, gradient, rateAt(step)));
    else rule.step(theta, gradient, rateAt(step), loss);
    await breathe();
    keepHeld(theta);
    // What a unit writes is told by gradients, those of weights that are held among them.
    const taken = { samples, ofSample: gradientOf, ...drawsOfStep(draws, step) };
    await renewal.after(step, theta, taken).catch((error) => {
      // A step that is not looked at to its end is not taken.
      theta.set(previous);
      for (const [k, vector] of before.entries()) rule.memory[k].set(vector);
      throw error;
    });
    keepHeld(theta);
    ascent.taken?.();
    return [loss];
  }
  const { memory: renewed } = renewal;
  return { rule, memory: [...rule.memory, ...ascent.memory, ...renewed], renewed, take };
}

/** The loss on a batch with a term of its outputs. */
function drawnOn(
  { outputs }: Objective,
  drawn: DrawnOutputs,
  batch: Int32Array | undefined,
): GradientAt {
  if (outputs === undefined)
    throw new Error("Only a network over classes has outputs that can be drawn.");
  return (point, into) => outputs.gradient(point, drawn, into, batch);
}
