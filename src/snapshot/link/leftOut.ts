import type { CurvatureResults } from "../../results/curvature";
import type { Run } from "../../results/results";
import { hasWeights } from "../../results/trained";

type Analysis = keyof CurvatureResults;

/** What a link does without, the first first, until it is short enough. */
export const DISPENSABLE: readonly Analysis[] = [
  "map",
  "dense",
  "density",
  "points",
  "sharpness",
  "track",
];

const words: Record<Analysis, string> = {
  map: "the curvature map",
  dense: "the exact spectrum",
  density: "the spectral density",
  points: "measurements at single points",
  sharpness: "measures of sharpness",
  track: "curvature along the run",
};

export function without(
  curvature: CurvatureResults,
  analyses: readonly Analysis[],
): CurvatureResults {
  const kept = { ...curvature };
  for (const name of analyses) {
    if (name === "points") kept.points = [];
    else kept[name] = null;
  }
  return kept;
}

/** What a run has and its link has not, in words for the user. */
export function leftOut(
  { trained, surface, data, curvature, partners }: Run,
  dropped: readonly Analysis[],
): string[] {
  const has = (name: Analysis) =>
    name === "points" ? curvature.points.length > 0 : curvature[name] !== null;
  return [
    ...(hasWeights(trained) ? ["weights and directions"] : []),
    ...(surface?.accuracy.some(Number.isFinite) ? ["accuracies over the plane"] : []),
    ...((data?.preview.inputs.length ?? 0) > 0 ? ["the sample of the data"] : []),
    ...(partners.length > 0 ? ["what lies between partners"] : []),
    ...dropped.filter(has).map((name) => words[name]),
  ];
}
