import type { AnalysisName } from "../../catalog/analyses";
import { basins } from "./basins";
import type { AnalysisCode } from "./code";
import { dense } from "./dense";
import { density } from "./density";
import { ensemble } from "./ensemble";
import { field } from "./field";
import { map } from "./map";
import { parts } from "./parts";
import { sharpness } from "./sharpness";
import { track } from "./track";

export const analysisCode: Record<AnalysisName, AnalysisCode> = {
  density,
  dense,
  sharpness,
  track,
  map,
  field,
  parts,
  basins,
  ensemble,
};
