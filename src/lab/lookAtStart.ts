import type { Recipe } from "../recipe/schema";
import { parameterCount } from "../results/parameters";
import type { Crew } from "./crew";
import type { BackendChoice, UserFile } from "./experiment";
import { isAborted } from "./protocol";

/** What the training loss is like where a training starts. */
export interface StartLook {
  /** ‖∇L‖. */
  gradientNorm: number;
  /** λ_max; NaN where the Hessian is not finite. */
  sharpness: number;
  parameters: number;
}

export interface LookOptions {
  backend: BackendChoice;
  file: UserFile | null;
  signal: AbortSignal;
}

/** Measures the start of a recipe's training, before any step; null when aborted. */
export type LookAtStart = (recipe: Recipe, options: LookOptions) => Promise<StartLook | null>;

export function lookAtStartWith(crew: Crew): LookAtStart {
  return async (recipe, { backend, file, signal }) => {
    await crew.start(backend);
    const input = { recipe: withoutSteps(recipe), file };
    try {
      const { trained } = await crew
        .lead()
        .call("train", { ...input, brokenOff: null }, { signal });
      const settings = { points: 1, trace: 0, traceBy: "hutchinson" } as const;
      const { track } = await crew
        .lead()
        .call("track", { ...input, trained, settings, of: "hessian" }, { signal });
      if (signal.aborted) return null;
      const [gradientNorm] = track.gradientNorm;
      return {
        gradientNorm,
        sharpness: track.sharpness[0],
        parameters: parameterCount(trained.layout),
      };
    } catch (error) {
      if (signal.aborted || isAborted(error)) return null;
      throw error;
    }
  };
}

function withoutSteps({ training, ...rest }: Recipe): Recipe {
  const { phases: _, ...first } = training;
  return {
    ...rest,
    partners: [],
    training: { ...first, steps: 0, probes: { ...training.probes, measures: [] } },
  };
}
