import type { Objective } from "../../nn/objective";
import { norm } from "../../plane/vector";
import type { SamBall } from "../../results/curvature";
import type { Watch } from "../watch";
import { worstCaseSharpness } from "./worstCaseSharpness";

export interface SamBallSettings {
  /** ρ. */
  radius: number;
  /** Gradients per ascent. */
  steps: number;
  restarts: number;
  seed: number;
}

/** The sharpness that sharpness-aware minimization penalizes, and what it takes it for. */
export async function samBall(
  objective: Objective,
  theta: Float32Array,
  settings: SamBallSettings,
  watch: Watch = {},
): Promise<SamBall> {
  const { radius } = settings;
  const gradient = new Float32Array(theta.length);
  const { loss } = await objective.gradient(theta, gradient);
  const length = norm(gradient);
  const step = length === 0 ? 0 : radius / length;
  const ahead = await objective.evaluate(theta.map((x, i) => x + step * gradient[i]));
  return {
    maximum: await worstCaseSharpness(
      objective,
      theta,
      { ...settings, norm: 2, scale: "unit" },
      watch,
    ),
    oneStep: ahead.loss - loss,
    linearized: radius * length,
  };
}
