import { basins } from "./basins";
import type { AnalysisDefinition } from "./definition";
import { dense } from "./dense";
import { density } from "./density";
import { ensemble } from "./ensemble";
import { field } from "./field";
import { map } from "./map";
import { parts } from "./parts";
import { sharpness } from "./sharpness";
import { track } from "./track";

const definitions = { density, dense, sharpness, track, map, field, parts, basins, ensemble };

export type AnalysisName = keyof typeof definitions;

export const analyses: Record<AnalysisName, AnalysisDefinition> = definitions;

export const analysisNames = Object.keys(definitions) as AnalysisName[];

type Fields = { [K in AnalysisName]: (typeof definitions)[K]["field"] };

/** The fields of a recipe that ask for analyses. */
export const analysisFields = Object.fromEntries(
  Object.entries(definitions).map(([name, { field }]) => [name, field]),
) as Fields;
