import type { Recipe } from "../recipe/schema";
import type { DataSummary } from "./results";

/**
 * How many samples surfaces and curvature are measured on: a request for more than the split holds
 * gets the split.
 */
export function evaluatedSamples({ evaluation }: Recipe, data: DataSummary): number {
  const available = data[evaluation.split];
  return Math.min(evaluation.samples ?? available, available);
}
