import { type AnalysisCode, hooksOf, trainedOf } from "./code";
import { requireAxes } from "./onPlane";

export const parts: AnalysisCode = async (session) => {
  const { origin, directions } = requireAxes(session.run);
  const input = { ...trainedOf(session), axes: { origin, directions } };
  const { parts, used } = await session.crew.lead().call("parts", input, hooksOf(session));
  session.run.curvature.parts = parts;
  return used;
};
