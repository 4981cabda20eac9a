import { WordedError, worded } from "../language/worded";
import { miniBatches } from "../nn/miniBatches";
import { pacer } from "../nn/nextTask";
import type { Objective } from "../nn/objective";
import { createRule } from "../nn/rules";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import { along, type Curve, type CurveKind, curveWeights } from "./curve";
import { line } from "./path";

export interface CurveOptions {
  kind: CurveKind;
  /** Points between the ends; 1 for the paper's curves. */
  bends: number;
  steps: number;
  /** Of Adam, at the first step; it falls to 0 on a line. */
  learningRate: number;
  /** Samples per step; null is all. */
  batchSize: number | null;
  seed: number;
  signal: AbortSignal;
  onStep?(steps: number, loss: number): void;
}

/**
 * Bends a curve from a to b so that the loss on it is low (Garipov et al. 2018, arXiv 1802.10026,
 * equation 2): each step draws t uniformly and moves the bends down the gradient of L(φ(t)) on a
 * batch. It begins as the straight line; the ends are not moved. An abort ends it with the curve as it
 * is then.
 *
 * @throws Error when the loss on the way is not finite.
 */
export async function trainCurve(
  objective: Objective,
  a: Float32Array,
  b: Float32Array,
  options: CurveOptions,
): Promise<Curve> {
  const { kind, bends, steps, learningRate, batchSize, seed, signal } = options;
  const points = Array.from({ length: bends + 2 }, (_, k) => line(a, b)(k / (bends + 1)));
  const curve: Curve = { kind, points };
  const at = along(curve);
  const { optimizer } = recipe({
    training: { optimizer: { rule: { kind: "adam" }, learningRate } },
  }).training;
  const rules = points.slice(1, -1).map(() => createRule(optimizer, objective.layout));
  const random = stream(seed, "curve");
  const batches = miniBatches(objective.sampleCount, batchSize, stream(seed, "curve", 1));
  const gradient = new Float32Array(a.length);
  const breathe = pacer();

  for (let step = 0; step < steps && !signal.aborted; step++) {
    const t = random.uniform();
    const { loss } = await objective.gradient(at(t), gradient, batches.next().value);
    if (!Number.isFinite(loss)) {
      throw new WordedError(
        worded`The curve between the two networks left the region where the loss is finite, at step ${step}. Train it with a smaller learning rate.`,
      );
    }
    const weights = curveWeights(kind, points.length, t);
    for (const [k, rule] of rules.entries()) {
      const share = gradient.map((value) => weights[k + 1] * value);
      rule.step(points[k + 1], share, learningRate * (1 - step / steps), loss);
    }
    options.onStep?.(step + 1, loss);
    await breathe();
  }
  return curve;
}
