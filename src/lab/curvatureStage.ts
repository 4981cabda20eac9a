import { missingCurvature } from "../results/missingCurvature";
import { analysisCode } from "./analyses";
import { type EngineUsed, JobFailure } from "./protocol";
import { record, type Session } from "./session";

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
      used = await analysisCode[name](session);
    } catch (error) {
      if (error instanceof JobFailure && error.code !== "failed") throw error;
      options.observer.notice(error instanceof Error ? error.message : String(error));
    }
    options.observer.update(run, "curvature");
  }
  if (used !== null) record(session, "curvature", started, used);
  options.observer.update(run, "curvature");
}
