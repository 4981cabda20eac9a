import { type AnalysisCode, hooksOf, settingsOf, trainedOf } from "./code";

export const sharpness: AnalysisCode = async (session) => {
  const settings = settingsOf(session, "sharpness");
  const { report, used } = await session.crew
    .lead()
    .call("sharpness", { ...trainedOf(session), settings }, hooksOf(session));
  session.run.curvature.sharpness = report;
  return used;
};
