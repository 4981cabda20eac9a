import type { AnalysisName } from "../../catalog/analyses";
import type { AnalysisCode } from "./code";
import { dense } from "./dense";
import { density } from "./density";
import { map } from "./map";
import { sharpness } from "./sharpness";
import { track } from "./track";

export const analysisCode: Record<AnalysisName, AnalysisCode> = {
  density,
  dense,
  sharpness,
  track,
  map,
};
