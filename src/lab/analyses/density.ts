import { type AnalysisCode, hooksOf, settingsOf, trainedOf } from "./code";

export const density: AnalysisCode = async (session) => {
  const settings = settingsOf(session, "density");
  const { report, used } = await session.crew
    .lead()
    .call("density", { ...trainedOf(session), settings }, hooksOf(session));
  session.run.curvature.density = report;
  return used;
};
