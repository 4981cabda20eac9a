import { coarseToFine } from "../../plane/coarseToFine";
import { emptyCurvatureMap } from "../../plane/emptyCurvatureMap";
import { type CurvatureMap, mapColumns } from "../../results/curvature";
import { finalStatistics } from "../../results/trained";
import type { CurvatureMapPart } from "../protocol";
import { progressOf, requireTrained, sourceOf } from "../session";
import { type AnalysisCode, settingsOf } from "./code";
import { gridOver, requireAxes, requireSurface } from "./onPlane";
import { shareOut } from "./shareOut";

export const map: AnalysisCode = async (session) => {
  const { run, options } = session;
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
  const plane = { axes: { origin, directions }, alpha, beta };
  const statistics = finalStatistics(requireTrained(run));
  return shareOut(session, missing, async (worker, cells) => {
    const input = { ...sourceOf(session), settings, statistics, ...plane, cells };
    const hooks = { signal: options.signal, onPartial: take };
    const { part, used } = await worker.call("map", input, hooks);
    take(part);
    return used;
  });
};

function writePart(map: CurvatureMap, part: CurvatureMapPart): void {
  part.cells.forEach((cell, index) => {
    for (const name of mapColumns) map[name][cell] = part[name][index];
    map.done[cell] = 1;
  });
}
