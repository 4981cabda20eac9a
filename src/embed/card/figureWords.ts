/** What a study's figure shows, in words: for those who do not see it. */
import { terrainsOf } from "../../app/vary/studyFigures";
import { said } from "../../language/spoken";
import { t } from "../../language/t";
import type { Lookup } from "../../study/judge";
import type { Picture } from "../../study/picture";
import { drawnMeasures, lostWords, pointsOf, type StudyPoint } from "../../study/points";
import { lookupIn } from "../../study/results";
import { begun, figure, measureLabel } from "../../study/sentence";
import { greatest, least } from "../../study/statistics";
import { seedsOf } from "../../study/stored";
import type { Study } from "../../study/study";
import type { ShownStudy } from "./cardStore";

/** Of more than these, the least and the greatest are told. */
const MOST_VARIATIONS = 8;

/** One sentence for each measure that is drawn, and for each surface. */
export function figureWords({ study: { study, results }, finding }: ShownStudy): string[] {
  const lookup = lookupIn(results.cells);
  const picture = finding?.finding.picture;
  const variations = picture !== undefined && "variations" in picture ? picture.variations : null;
  const sentences = measuresOf(study, picture).map((measure) => {
    const points = pointsOf(study, lookup, seedsOf(study), measure).filter(
      ({ variation }) => variations?.includes(variation) ?? true,
    );
    return `${begun(measureLabel(measure, study))}. ${pointsWords(points)}.`;
  });
  const over = study.seeds === 1 ? "" : t`Medians over ${study.seeds} seeds, with their ranges.`;
  return [...sentences, sentences.length > 0 ? over : "", ...terrainWords(study, lookup)].filter(
    (words) => words !== "",
  );
}

function measuresOf(study: Study, picture: Picture | undefined): readonly string[] {
  switch (picture?.shows) {
    case "values":
    case "series":
      return picture.measures;
    case "pairs":
      return [picture.y, picture.x];
    case "paths":
    case "terrains":
      return [];
    case undefined:
      return drawnMeasures(study);
  }
}

function pointsWords(points: readonly StudyPoint[]): string {
  if (points.length <= MOST_VARIATIONS) return points.map(pointWords).join("; ");
  const known = points.filter(({ median }) => Number.isFinite(median));
  if (known.length === 0) return said("No numbers");
  const [low, high] = [least, greatest].map((end) => {
    const value = end(known.map(({ median }) => median));
    return known.find(({ median }) => median === value) as StudyPoint;
  });
  return t`The least of ${points.length} variations, ${pointWords(low)}; the greatest, ${pointWords(high)}`;
}

function pointWords({ label, median, range: [low, high], seeds }: StudyPoint): string {
  const lost = lostWords(seeds);
  const words = [
    ...(Number.isFinite(median) ? [figure(median)] : []),
    ...(low < high ? [t`(${figure(low)} to ${figure(high)})`] : []),
    ...(lost === "" ? [] : [lost]),
  ];
  return [said(label), words.join(" ")].filter((part) => part !== "").join(": ");
}

function terrainWords(study: Study, lookup: Lookup): string[] {
  return terrainsOf({ study, lookup, seeds: [1] }, 1).map(({ label, losses, missing }) => {
    const known = (losses ?? []).filter(Number.isFinite);
    return known.length === 0
      ? t`Surface of ${label}: ${missing ?? "no numbers"}.`
      : t`Surface of ${label}: loss from ${figure(least(known))} to ${figure(greatest(known))}.`;
  });
}
