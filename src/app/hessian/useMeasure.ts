import { type AnalysisName, analyses } from "../../catalog/analyses";
import { parseRecipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import type { Run } from "../../results/results";
import { obstacleToMore } from "../experiment/obstacleToMore";
import { useApp, useAppStore, useRunner } from "../store/context";
import { type Stepped, withMoreSteps } from "./moreSteps";

export interface Measure {
  /** Why nothing can be measured now, in plain words; null when it can. */
  obstacle: string | null;
  /** Adds the analysis to the recipe, with its defaults, and measures it on the run that is there. */
  measure(name: AnalysisName): void;
  /** Measures one again with more Lanczos steps, where the recipe may have more. */
  measureLonger(analysis: Stepped): void;
}

const unsampled = ({ surface }: Run): string =>
  surface === null
    ? "Sample the surface first."
    : "The surface is not finished: sample the rest of it first.";

/** Measuring one analysis more on the run on the stage, without training again. */
export function useMeasure(): Measure {
  const store = useAppStore();
  const runner = useRunner();
  const obstacle = useApp((state) => obstacleToMore(state, unsampled));
  return {
    obstacle,
    measure(name) {
      if (obstacle !== null) return;
      const { recipe, editRecipe } = store.getState();
      editRecipe(withAnalysis(recipe, name), `curvature.${name}`);
      void runner.start("curvature");
    },
    measureLonger(analysis) {
      const { recipe, editRecipe } = store.getState();
      const more = obstacle === null ? withMoreSteps(recipe, analysis) : null;
      if (more === null) return;
      editRecipe(more.recipe, `curvature.${analysis}`);
      void runner.start(analysis === "spectrum" ? "spectrum" : "curvature");
    },
  };
}

/** The recipe asking for an analysis besides what it asks for already. */
export function withAnalysis(recipe: Recipe, name: AnalysisName): Recipe {
  const asked = recipe.curvature[name] || analyses[name].asked;
  const parsed = parseRecipe({ ...recipe, curvature: { ...recipe.curvature, [name]: asked } });
  return parsed.ok ? parsed.recipe : recipe;
}
