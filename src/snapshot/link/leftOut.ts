import { analyses } from "../../catalog/analyses";
import type { CurvatureResults } from "../../results/curvature";
import { isNumber } from "../../results/probes";
import type { Run, Trained } from "../../results/results";
import { hasWeights } from "../../results/trained";

/** Analyses of curvature, measures along the training that are vectors, and what lies between partners. */
type Dispensable = keyof CurvatureResults | "vectors" | "between";

/** Which goes first, which next. */
const order: Record<Dispensable, number> = {
  ensemble: 0,
  vectors: 1,
  map: 2,
  dense: 3,
  density: 4,
  points: 5,
  between: 6,
  field: 7,
  parts: 8,
  sharpness: 9,
  track: 10,
  basins: 11,
};

/** What a link does without, the first first, until it is short enough. */
export const DISPENSABLE = (Object.keys(order) as Dispensable[]).sort(
  (a, b) => order[a] - order[b],
);

function nounOf(name: Dispensable): string {
  if (name === "vectors") return "measures along the training that are more than a number";
  if (name === "between") return "what lies between partners";
  return name === "points" ? "measurements at single points" : analyses[name].noun;
}

export function without(run: Run, dispensable: readonly Dispensable[]): Run {
  const kept = { ...run, curvature: { ...run.curvature } };
  for (const name of dispensable) {
    if (name === "vectors") kept.trained = kept.trained && withoutVectors(kept.trained);
    else if (name === "between") [kept.partners, kept.averages] = [[], []];
    else if (name === "points") kept.curvature.points = [];
    else kept.curvature[name] = null;
  }
  return kept;
}

function withoutVectors(trained: Trained): Trained {
  const { probes } = trained;
  if (probes === undefined) return trained;
  const none = { shape: [0], values: new Float64Array(), errors: new Float64Array() };
  const measured = probes.measured.map((one) => (isNumber(one) ? one : none));
  return { ...trained, probes: { ...probes, measured } };
}

/** What a run has and its link has not, in words for the user. */
export function leftOut(
  { trained, surface, data, curvature, partners }: Run,
  dropped: readonly Dispensable[],
): string[] {
  const has = (name: Dispensable): boolean => {
    if (name === "vectors") return trained?.probes?.measured.some((one) => !isNumber(one)) ?? false;
    if (name === "between") return partners.length > 0;
    return name === "points" ? curvature.points.length > 0 : curvature[name] !== null;
  };
  return [
    ...(hasWeights(trained) ? ["weights and directions"] : []),
    ...(surface?.accuracy.some(Number.isFinite) ? ["accuracies over the plane"] : []),
    ...((data?.preview.inputs.length ?? 0) > 0 ? ["the sample of the data"] : []),
    ...(trained?.tasks !== undefined ? ["how earlier tasks fare along the training"] : []),
    ...dropped.filter(has).map(nounOf),
  ];
}
