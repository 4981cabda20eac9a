import type { Recipe } from "../../recipe/schema";
import { keptCurvature } from "../../results/missingCurvature";
import { keptAverages, keptPartners, keptSolutions } from "../../results/partners";
import { emptyRun, type Run, type Stage } from "../../results/results";
import { surfaceGoesOn, trainingGoesOn } from "./pendingStage";

/**
 * The run that a stage starts from: what earlier stages left, under the new recipe.
 *
 * @param anew whether training that was broken off is done again from its first step.
 */
export function startingPoint(run: Run, from: Stage, recipe: Recipe, anew: boolean): Run {
  const { data, trained, trainingState, weights } = run;
  const { train, surface } = run.provenance;
  switch (from) {
    case "train":
      return anew || !trainingGoesOn(recipe, run)
        ? emptyRun(recipe)
        : { ...emptyRun(recipe), data, trained, trainingState, provenance: { train } };
    case "surface": {
      const goesOn = surfaceGoesOn(recipe, run);
      const { axes, trajectory, surface: begun } = goesOn ? run : emptyRun(recipe);
      return {
        ...emptyRun(recipe),
        ...(weights && { weights }),
        ...(trainingState && { trainingState }),
        ...{ data, trained, axes, trajectory, surface: begun },
        curvature: keptCurvature(run, recipe, goesOn),
        ...keptBetween(run, recipe),
        ...(!goesOn && { solutions: [] }),
        provenance: { train },
      };
    }
    case "spectrum": {
      const curvature = keptCurvature(run, recipe, true);
      return {
        ...run,
        recipe,
        spectrum: null,
        curvature,
        ...keptBetween(run, recipe),
        provenance: { train, surface },
      };
    }
    case "curvature":
    case "partners":
      return {
        ...run,
        recipe,
        curvature: keptCurvature(run, recipe, true),
        ...keptBetween(run, recipe),
      };
  }
}

const keptBetween = (run: Run, { partners }: Recipe) => ({
  partners: keptPartners(run.partners, partners),
  averages: keptAverages(run, partners),
  solutions: keptSolutions(run, partners),
});
