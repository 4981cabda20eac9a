import { coarseToFine } from "../plane/coarseToFine";
import { emptyCurvatureMap } from "../plane/emptyCurvatureMap";
import type { AnalysisName, CurvatureRecipe } from "../recipe/schema";
import { type CurvatureMap, mapColumns } from "../results/curvature";
import { missingCurvature } from "../results/missingCurvature";
import type { Surface } from "../results/results";
import { matrixAlong } from "../results/stabilityEdge";
import { type CurvatureMapPart, type EngineUsed, JobFailure } from "./protocol";
import { progressOf, record, requireTrained, type Session, sourceOf } from "./session";

/**
 * Measures what the recipe asks for and the run does not have yet, one analysis after the other. One
 * that cannot be done (no such class, say) is told of and does not keep the others from being done.
 */
export async function curvatureStage(session: Session): Promise<void> {
  const { run, options } = session;
  const started = performance.now();
  let used: EngineUsed | null = null;
  for (const name of missingCurvature(run)) {
    if (options.signal.aborted) break;
    try {
      used = await analyses[name](session);
    } catch (error) {
      if (error instanceof JobFailure && error.code !== "failed") throw error;
      options.observer.notice(error instanceof Error ? error.message : String(error));
    }
    options.observer.update(run, "curvature");
  }
  if (used !== null) record(session, "curvature", started, used);
  options.observer.update(run, "curvature");
}

const analyses: Record<AnalysisName, (session: Session) => Promise<EngineUsed>> = {
  async density(session) {
    const settings = settingsOf(session, "density");
    const { report, used } = await session.crew
      .lead()
      .call("density", { ...trainedOf(session), settings }, hooksOf(session));
    session.run.curvature.density = report;
    return used;
  },

  async dense(session) {
    const { dense, used } = await session.crew
      .lead()
      .call("dense", trainedOf(session), hooksOf(session));
    session.run.curvature.dense = dense;
    return used;
  },

  async sharpness(session) {
    const settings = settingsOf(session, "sharpness");
    const { report, used } = await session.crew
      .lead()
      .call("sharpness", { ...trainedOf(session), settings }, hooksOf(session));
    session.run.curvature.sharpness = report;
    return used;
  },

  async track(session) {
    const settings = settingsOf(session, "track");
    const { track, used } = await session.crew
      .lead()
      .call(
        "track",
        { ...trainedOf(session), settings, of: matrixAlong(session.run) },
        hooksOf(session),
      );
    session.run.curvature.track = track;
    return used;
  },

  async map(session) {
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
  },
};

function settingsOf<K extends "density" | "sharpness" | "track" | "map">(
  { run }: Session,
  name: K,
): NonNullable<CurvatureRecipe[K]> {
  const settings = run.recipe.curvature[name];
  if (settings === null) throw new Error(`The recipe does not ask for the analysis "${name}".`);
  return settings;
}

function trainedOf(session: Session) {
  return { ...sourceOf(session), trained: requireTrained(session.run) };
}

function hooksOf(session: Session) {
  return { signal: session.options.signal, onProgress: progressOf(session, "curvature") };
}

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
