import { axisPartners } from "../../recipe/axisPartners";
import type { Recipe } from "../../recipe/schema";
import { trainingPart } from "../../recipe/trainingPart";
import { keptCurvature, missingCurvature } from "../../results/missingCurvature";
import { keptPartners, missingPartners } from "../../results/partners";
import type { Run, Stage, Surface } from "../../results/results";
import { hasWeights } from "../../results/trained";
import { hasPicture } from "../store/staged";

type RecipeKey = keyof Recipe;

const surfaceKeys: RecipeKey[] = ["axes", "grid", "evaluation"];
/** What the ends of the spectrum depend on; the analyses have settings of their own. */
function spectrumDiffers(a: Recipe, b: Recipe): boolean {
  const settings = ({ curvature }: Recipe) => {
    const { top, bottom, lanczosSteps, of } = curvature;
    return JSON.stringify({ top, bottom, lanczosSteps, of });
  };
  return settings(a) !== settings(b);
}

function differs(a: Recipe, b: Recipe, keys: RecipeKey[]): boolean {
  return keys.some((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

function trainingDiffers(a: Recipe, b: Recipe): boolean {
  return JSON.stringify(trainingPart(a)) !== JSON.stringify(trainingPart(b));
}

function surfaceDiffers(a: Recipe, b: Recipe): boolean {
  const [ofA, ofB] = [a, b].map((recipe) => JSON.stringify(axisPartners(recipe)));
  return ofA !== ofB || differs(a, b, surfaceKeys);
}

/** Whether the run's training was broken off, and is the one that the recipe asks for. */
export function trainingGoesOn(recipe: Recipe, run: Run): boolean {
  const canGoOn = run.trainingState !== undefined && hasWeights(run.trained);
  return canGoOn && !trainingDiffers(recipe, run.recipe);
}

/** Whether the run holds a part, but not all, of the very surface that the recipe asks for. */
export function surfaceGoesOn(recipe: Recipe, run: Run): boolean {
  const { surface, axes, departure } = run;
  if (!hasPicture(run) || surface === null || departure !== undefined || isComplete(surface))
    return false;
  const canGoOn = axes !== null && axes.directions.length > 0;
  return canGoOn && !trainingDiffers(recipe, run.recipe) && !surfaceDiffers(recipe, run.recipe);
}

function isComplete(surface: Surface): boolean {
  return surface.done.every((flag) => flag === 1);
}

/**
 * The earliest stage whose results are missing or belong to another recipe; null when the run shows
 * exactly what the recipe asks for. Without stored weights every change needs training.
 */
export function pendingStage(recipe: Recipe, run: Run): Stage | null {
  if (trainingDiffers(recipe, run.recipe)) return "train";
  const missing = missingStage(recipe, run);
  if (missing === null) return null;
  // Snapshots may leave the weights out; then nothing can be measured again.
  return hasWeights(run.trained) ? missing : "train";
}

function missingStage(recipe: Recipe, run: Run): Stage | null {
  if (run.surface === null || !isComplete(run.surface)) return "surface";
  if (run.departure !== undefined) return "surface";
  if (surfaceDiffers(recipe, run.recipe)) return "surface";
  const wanted = recipe.curvature.top + recipe.curvature.bottom > 0;
  if (wanted && run.spectrum === null) return "spectrum";
  if (spectrumDiffers(recipe, run.recipe)) return "spectrum";
  const curvature = keptCurvature(run, recipe, true);
  if (missingCurvature({ ...run, recipe, curvature }).length > 0) return "curvature";
  const partners = keptPartners(run.partners, recipe.partners);
  return missingPartners({ ...run, recipe, partners }).length > 0 ? "partners" : null;
}
