import { coarseToFine } from "../../plane/coarseToFine";
import { emptyCurvatureMap } from "../../plane/emptyCurvatureMap";
import type { CurvatureRecipe } from "../../recipe/schema";
import { type CurvatureMap, mapColumns } from "../../results/curvature";
import type { Surface } from "../../results/results";
import type { CurvatureMapPart } from "../protocol";
import { progressOf } from "../session";
import { type AnalysisCode, settingsOf, trainedOf } from "./code";

export const map: AnalysisCode = async (session) => {
  const { run, crew, options } = session;
  const { axes, surface, curvature } = run;
  if (axes === null || surface === null) throw new Error("Sample the surface first.");
  const settings = settingsOf(session, "map");
  const map = curvature.map ?? mapOver(surface, settings);
  curvature.map = map;
  const total = map.done.length;
  const missing = coarseToFine(map.alpha.length, map.beta.length).indices.filter(
    (cell) => map.done[cell] === 0,
  );
  const progress = progressOf(session, "curvature");
  const take = (part: CurvatureMapPart): void => {
    writePart(map, part);
    const done = map.done.reduce((sum, flag) => sum + flag, 0);
    progress(done / total, `curvature map, ${done} of ${total} points`);
    options.observer.update(run, "curvature");
  };

  const { origin, directions } = axes;
  const { alpha, beta } = map;
  const workers = await crew.samplers();
  const shares = await Promise.all(
    workers.map(async (worker, rank) => {
      const cells = missing.filter((_, index) => index % workers.length === rank);
      const plane = { axes: { origin, directions }, alpha, beta };
      const input = { ...trainedOf(session), settings, ...plane, cells };
      const hooks = { signal: options.signal, onPartial: take };
      const { part, used } = await worker.call("map", input, hooks);
      take(part);
      return used;
    }),
  );
  return shares[0];
};

/** An empty map over the ranges of a surface; a single row over a line. */
function mapOver(
  { alpha, beta }: Surface,
  { columns, rows }: NonNullable<CurvatureRecipe["map"]>,
): CurvatureMap {
  const along = (coordinates: Float32Array, count: number) => {
    const low = coordinates[0];
    const span = coordinates[coordinates.length - 1] - low;
    return Float32Array.from({ length: count }, (_, i) => low + (i / (count - 1)) * span);
  };
  const across = beta.length === 1 ? new Float32Array(1) : along(beta, rows);
  return emptyCurvatureMap(along(alpha, columns), across);
}

function writePart(map: CurvatureMap, part: CurvatureMapPart): void {
  part.cells.forEach((cell, index) => {
    for (const name of mapColumns) map[name][cell] = part[name][index];
    map.done[cell] = 1;
  });
}
