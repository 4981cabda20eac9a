import { restrictionDefinition } from "../catalog/restrictions";
import {
  type AnalysisName,
  type CurvatureRecipe,
  DENSE_LIMIT,
  type Recipe,
} from "../recipe/schema";
import { mapConvergence } from "./convergence";
import type { CurvatureMap, CurvatureResults } from "./curvature";
import { parameterCount } from "./parameters";
import type { Run, Trained } from "./results";
import { checkpointCount } from "./trained";

/**
 * The analyses that a run's recipe asks for and that are not there, or not complete, in the order
 * in which they are best done.
 */
export function missingCurvature({ recipe, trained, axes, curvature }: Run): AnalysisName[] {
  if (trained === null) return [];
  const wanted = recipe.curvature;
  const { density, dense, sharpness, track, map } = curvature;
  const missing: AnalysisName[] = [];
  if (wanted.sharpness !== null && sharpness === null) missing.push("sharpness");
  if (wanted.density !== null && (density?.probes ?? 0) < wanted.density.probes) {
    missing.push("density");
  }
  if (wanted.dense && dense === null && mayBeSmall(trained, wanted)) missing.push("dense");
  if (wanted.track !== null) {
    const points = Math.min(wanted.track.points, checkpointCount(trained));
    if ((track?.checkpoints.length ?? 0) < points) missing.push("track");
  }
  if (wanted.map !== null && axes !== null) {
    if (map === null || map.done.includes(0)) missing.push("map");
  }
  return missing;
}

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
  const { density, dense, sharpness, track, map, points } = before.curvature;
  const old = before.recipe.curvature;
  const now = recipe.curvature;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const sameSamples = same(before.recipe.evaluation, recipe.evaluation);
  const sameMatrix = sameSamples && same(old.of, now.of);
  return {
    density: sameMatrix && same(old.density, now.density) ? density : null,
    dense: sameMatrix && now.dense ? dense : null,
    sharpness: sameSamples && same(old.sharpness, now.sharpness) ? sharpness : null,
    track: same(old.track, now.track) ? track : null,
    map: samePlane && sameSamples ? keptMap(map, old.map, now.map) : null,
    points: samePlane && sameSamples ? points : [],
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
