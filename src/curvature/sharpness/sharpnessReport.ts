import type { Objective } from "../../nn/objective";
import type { AverageSettings, SharpnessReport, WorstCaseSettings } from "../../results/curvature";
import { hessianOperator } from "../operator";
import type { Watch } from "../watch";
import { averageSharpness } from "./averageSharpness";
import { directionalSharpness } from "./directionalSharpness";
import { gradientNorm } from "./gradientNorm";
import { type SamBallSettings, samBall } from "./samBall";
import { worstCaseSharpness } from "./worstCaseSharpness";

export interface SharpnessSettings {
  sam: SamBallSettings;
  adaptiveWorst: WorstCaseSettings;
  average: AverageSettings;
  adaptiveAverage: AverageSettings;
}

/**
 * Settings to start from: SAM's usual radius ρ = 0.05; adaptive perturbations of 0.5 % of each weight
 * at the worst, of 5 % on average.
 */
export function defaultSharpnessSettings(seed: number): SharpnessSettings {
  const ascent = { steps: 20, restarts: 3, seed };
  return {
    sam: { radius: 0.05, ...ascent },
    adaptiveWorst: { radius: 0.005, norm: "infinity", scale: "weights", ...ascent },
    average: { radius: 0.01, scale: "unit", pairs: 50, seed },
    adaptiveAverage: { radius: 0.05, scale: "weights", pairs: 50, seed },
  };
}

/**
 * All measures at one θ. Progress counts in measures; an aborted signal leaves NaN in what was not
 * reached.
 *
 * @param update the optimizer's last step, for the directional sharpness; null without one.
 */
export async function sharpnessReport(
  objective: Objective,
  theta: Float32Array,
  update: Float32Array | null,
  settings: SharpnessSettings,
  { signal, onStep }: Watch = {},
): Promise<SharpnessReport> {
  const total = 5;
  const norm = await gradientNorm(objective, theta);
  const sam = await samBall(objective, theta, settings.sam, { signal });
  await onStep?.(1, total);
  const adaptiveWorst = await worstCaseSharpness(objective, theta, settings.adaptiveWorst, {
    signal,
  });
  await onStep?.(2, total);
  const average = await averageSharpness(objective, theta, settings.average, { signal });
  await onStep?.(3, total);
  const adaptiveAverage = await averageSharpness(objective, theta, settings.adaptiveAverage, {
    signal,
  });
  await onStep?.(4, total);
  const moved = update?.some((x) => x !== 0) ?? false;
  const directional =
    update !== null && moved
      ? await directionalSharpness(hessianOperator(objective, theta), update)
      : null;
  await onStep?.(total, total);
  return { gradientNorm: norm, sam, adaptiveWorst, average, adaptiveAverage, directional };
}
