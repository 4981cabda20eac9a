import { matrixAlong } from "../../results/stabilityEdge";
import { type AnalysisCode, hooksOf, settingsOf, trainedOf } from "./code";

export const track: AnalysisCode = async (session) => {
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
};
