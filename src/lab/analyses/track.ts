import { matrixAlong } from "../../results/stabilityEdge";
import { requireAll, sourceOf } from "../session";
import { type AnalysisCode, hooksOf, settingsOf } from "./code";

export const track: AnalysisCode = async (session) => {
  const settings = settingsOf(session, "track");
  const trained = requireAll(session.run);
  const input = { ...sourceOf(session), trained, settings, of: matrixAlong(session.run) };
  const { track, used } = await session.crew.lead().call("track", input, hooksOf(session));
  session.run.curvature.track = track;
  return used;
};
