import { type AnalysisCode, hooksOf, trainedOf } from "./code";

export const dense: AnalysisCode = async (session) => {
  const { dense, used } = await session.crew
    .lead()
    .call("dense", trainedOf(session), hooksOf(session));
  session.run.curvature.dense = dense;
  return used;
};
