import type { AnalysisName } from "../../catalog/analyses";
import type { CurvatureRecipe } from "../../recipe/schema";
import type { EngineUsed } from "../protocol";
import { progressOf, requireTrained, type Session, sourceOf } from "../session";

/** Measures what is missing of an analysis, and puts it into the session's run. */
export type AnalysisCode = (session: Session) => Promise<EngineUsed>;

export function settingsOf<K extends Exclude<AnalysisName, "dense" | "parts">>(
  { run }: Session,
  name: K,
): NonNullable<CurvatureRecipe[K]> {
  const settings = run.recipe.curvature[name];
  if (settings === null) throw new Error(`The recipe does not ask for the analysis "${name}".`);
  return settings;
}

export function trainedOf(session: Session) {
  return { ...sourceOf(session), trained: requireTrained(session.run) };
}

export function hooksOf(session: Session) {
  return { signal: session.options.signal, onProgress: progressOf(session, "curvature") };
}
