import { type AnalysisName, analyses, analysisNames } from "../catalog/analyses";
import type { AnalysisOf } from "../catalog/analyses/definition";
import { DENSE_LIMIT } from "../catalog/analyses/dense";
import { isFunction } from "../catalog/models";
import { restrictionDefinition } from "../catalog/restrictions";
import type { CurvatureRecipe, Recipe } from "../recipe/schema";
import { mapConvergence } from "./convergence";
import type { CurvatureMap, CurvatureResults } from "./curvature";
import { parameterCount } from "./parameters";
import type { Run, Trained } from "./results";
import { same } from "./same";
import { checkpointCount } from "./trained";

/** Whether a run has all of an analysis that its recipe asks for, or all that it can have. */
const isComplete: Record<AnalysisName, (run: Trained, whole: Run) => boolean> = {
  density: (_, { recipe, curvature }) =>
    (curvature.density?.probes ?? 0) >= (recipe.curvature.density?.probes ?? 0),
  dense: (trained, { recipe, curvature }) =>
    curvature.dense !== null || !mayBeSmall(trained, recipe.curvature),
  sharpness: (_, { curvature }) => curvature.sharpness !== null,
  track(trained, { recipe, curvature }) {
    const points = Math.min(recipe.curvature.track?.points ?? 0, checkpointCount(trained));
    return (curvature.track?.checkpoints.length ?? 0) >= points;
  },
  map: (_, { axes, curvature }) =>
    axes === null || (curvature.map !== null && !curvature.map.done.includes(0)),
  field: (_, { axes, curvature }) => axes === null || curvature.field?.done.includes(0) === false,
  parts: (_, { axes, curvature }) => axes === null || curvature.parts !== null,
  basins: (_, { axes, curvature }) => axes === null || curvature.basins?.done.includes(0) === false,
  // The first moment of a path that was carried out is its start.
  ensemble: (_, { axes, recipe, curvature }) =>
    axes === null ||
    (curvature.ensemble !== null &&
      !curvature.ensemble.alpha.subarray(0, recipe.curvature.ensemble?.paths).some(Number.isNaN)),
};

/**
 * The analyses that a run's recipe asks for and that are not there, or not complete, in the order
 * in which they are best done.
 */
export function missingCurvature(run: Run): AnalysisName[] {
  const { trained, recipe } = run;
  if (trained === null) return [];
  const missing = analysisNames.filter(
    (name) =>
      recipe.curvature[name] && isForModel(name, recipe.model) && !isComplete[name](trained, run),
  );
  const isQuick = (name: AnalysisName) => analyses[name].isQuick === true;
  return [...missing.filter(isQuick), ...missing.filter((name) => !isQuick(name))];
}

/** Whether an analysis is for models of this kind. */
export const isForModel = (name: AnalysisName, model: Recipe["model"]): boolean =>
  !analyses[name].ofWalks || isFunction(model);

/** A layer's block may be small enough where the whole matrix is not; measuring it tells. */
function mayBeSmall({ layout }: Trained, { of }: CurvatureRecipe): boolean {
  const { restricts } = restrictionDefinition(of.restriction);
  return restricts === "parameters" || parameterCount(layout) <= DENSE_LIMIT;
}

/**
 * What stays valid of a run's curvature under another recipe for the same weights.
 *
 * @param samePlane whether axes and grid stay, and with them what was measured on the plane.
 */
export function keptCurvature(before: Run, recipe: Recipe, samePlane: boolean): CurvatureResults {
  const { map, points } = before.curvature;
  const old = before.recipe.curvature;
  const now = recipe.curvature;
  const sameSamples = same(before.recipe.evaluation, recipe.evaluation);
  const stays: Record<AnalysisOf, boolean> = {
    matrix: sameSamples && same(old.of, now.of),
    evaluation: sameSamples,
    plane: samePlane && sameSamples,
    training: true,
  };
  const kept = <K extends AnalysisName>(name: K): CurvatureResults[K] | null =>
    stays[analyses[name].of] && same(old[name], now[name]) ? before.curvature[name] : null;
  return {
    density: kept("density"),
    dense: kept("dense"),
    sharpness: kept("sharpness"),
    track: kept("track"),
    map: stays.plane ? keptMap(map, old.map, now.map) : null,
    field: kept("field"),
    parts: kept("parts"),
    basins: kept("basins"),
    ensemble: kept("ensemble"),
    points: stays.plane ? points : [],
  };
}

type MapRecipe = CurvatureRecipe["map"];

/** More steps change nothing at a point that has converged: only the others are measured again. */
function keptMap(map: CurvatureMap | null, old: MapRecipe, now: MapRecipe): CurvatureMap | null {
  if (map === null || old === null || now === null) return null;
  if (old.columns !== now.columns || old.rows !== now.rows) return null;
  if (old.steps === now.steps) return map;
  if (old.steps > now.steps) return null;
  const settled = (cell: number) =>
    !Number.isFinite(map.largest[cell]) || mapConvergence(map, cell).ratio;
  return { ...map, done: map.done.map((done, cell) => (settled(cell) ? done : 0)) };
}
