import { coarseToFine } from "../../plane/coarseToFine";
import { emptyCurvatureMap } from "../../plane/emptyCurvatureMap";
import { type CurvatureMap, mapColumns } from "../../results/curvature";
import type { CurvatureMapPart } from "../protocol";
import { progressOf } from "../session";
import { type AnalysisCode, settingsOf, trainedOf } from "./code";
import { gridOver, requireAxes, requireSurface } from "./onPlane";

export const map: AnalysisCode = async (session) => {
  const { run, crew, options } = session;
  const { curvature } = run;
  const settings = settingsOf(session, "map");
  const over = gridOver(requireSurface(run), settings.columns, settings.rows);
  const map = curvature.map ?? emptyCurvatureMap(over.alpha, over.beta);
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

  const { origin, directions } = requireAxes(run);
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

function writePart(map: CurvatureMap, part: CurvatureMapPart): void {
  part.cells.forEach((cell, index) => {
    for (const name of mapColumns) map[name][cell] = part[name][index];
    map.done[cell] = 1;
  });
}
