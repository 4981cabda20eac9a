/** What is drawn of a study: one set of figures for the page and for files. */
import { describeModel } from "../../catalog/models";
import { type PhaseMap, phaseMap } from "../../charts/study/phaseMap";
import { type SmallTerrain, terrainsFigure } from "../../charts/study/smallTerrains";
import { studyChart } from "../../charts/study/studyChart";
import { said } from "../../language/spoken";
import { t } from "../../language/t";
import { describeDataset, describeTraining } from "../../recipe/describe";
import { fieldName } from "../../recipe/fieldValue";
import { recipe as makeRecipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import type { Lookup } from "../../study/judge";
import { patched } from "../../study/patch";
import { pointsOf, type StudyPoint, surfaceMeasures } from "../../study/points";
import { measureLabel } from "../../study/sentence";
import type { Study } from "../../study/study";
import { isNumeric, settingOf, variedFields } from "../../study/vary";

export interface DrawnStudy {
  study: Study;
  lookup: Lookup;
  seeds: readonly number[];
}

interface Size {
  width: number;
  height: number;
}

/** What was run, set below a figure in a file. */
export function studyCaption({ study, seeds }: DrawnStudy): string {
  const parts = [
    shared(study, ({ dataset }) => describeDataset(dataset)),
    shared(study, ({ model }) => describeModel(model)),
    shared(study, ({ training }) => describeTraining(training)),
  ];
  const each =
    seeds.length === 1 ? "One run of each variation" : t`${seeds.length} seeds of each variation`;
  return t`${each}: medians with ranges. Where nothing else is said: ${parts.join(said("; "))}.`;
}

/** What a study says of all its variations, where they say the same; else what it says of its base. */
function shared(study: Study, describe: (recipe: Recipe) => string): string {
  const base = makeRecipe(study.base);
  // Over fields, the base has all that is shared.
  if (variedFields(study) !== null) return describe(base);
  const all = Object.values(study.variations).map(({ change }) =>
    describe(makeRecipe(patched(base, change))),
  );
  return new Set(all).size === 1 ? all[0] : describe(base);
}

/** A measure against what is varied, or over a plane of two fields. */
export function measureFigure(
  { study, lookup, seeds }: DrawnStudy,
  measure: string,
  caption: string,
): (size: Size) => string {
  const points = pointsOf(study, lookup, seeds, measure);
  const fields = variedFields(study);
  const label = measureLabel(measure, study);
  if (fields?.length === 2) {
    const pair = fields as unknown as PhaseMap["fields"];
    const title = t`${label} by ${fieldName(pair[0].path)} and ${fieldName(pair[1].path)}`;
    const inOrder = sortedLike(points, study, pair);
    return (size) => phaseMap({ title, caption, points: inOrder, fields: ordered(pair) }, size);
  }
  const [field] = fields ?? [];
  const name = field ? said(fieldName(field.path)) : said("variation");
  const values =
    field && isNumeric(field.values)
      ? points.map(({ variation }) => Number(settingOf(study.variations[variation], [field])[0]))
      : null;
  const x = { title: name, values };
  return (size) =>
    studyChart({ title: t`${label} against ${name}`, caption, points, x, y: label }, size);
}

/** Numbers from the least on; names as they come. */
function ordered([first, second]: PhaseMap["fields"]): PhaseMap["fields"] {
  const sorted = (field: PhaseMap["fields"][number]) =>
    isNumeric(field.values) ? { ...field, values: [...field.values].sort((a, b) => a - b) } : field;
  return [sorted(first), sorted(second)];
}

/** The points in the order of a map's cells. */
function sortedLike(
  points: readonly StudyPoint[],
  study: Study,
  fields: PhaseMap["fields"],
): StudyPoint[] {
  const [first, second] = ordered(fields);
  const places = new Map(
    points.map((point) => [
      JSON.stringify(settingOf(study.variations[point.variation], fields)),
      point,
    ]),
  );
  return first.values.flatMap((x) =>
    second.values.map((y) => places.get(JSON.stringify([x, y])) as StudyPoint),
  );
}

/** Every surface of one seed: of each variation, and of each measure where there are several. */
export function terrainsOf({ study, lookup }: DrawnStudy, seed: number): SmallTerrain[] {
  const variations = Object.entries(study.variations);
  const measures = surfaceMeasures(study);
  return measures.flatMap(({ id, gridOf }) =>
    variations.map(([variation, { label }]) => {
      const outcome = lookup(variation, seed);
      const losses = outcome?.status === "finished" ? (outcome.values[id] ?? null) : null;
      const names = [
        ...(measures.length > 1 ? [measureLabel(id, study)] : []),
        ...(variations.length > 1 || measures.length === 1 ? [said(label)] : []),
      ];
      const why = outcome?.status === "finished" ? "not in these results" : outcome?.status;
      return {
        label: names.join(said(", ")),
        grid: gridOf(variation),
        losses,
        missing: losses === null ? said(why ?? "not done yet") : null,
      };
    }),
  );
}

/** What was sampled, in words; once where it is the same for all. */
export const gridWords = (terrains: readonly SmallTerrain[]): string =>
  [...new Set(terrains.map(({ grid }) => grid.words))].join(said("; "));

/** The terrains of one seed as a file. */
export function terrainsFile(drawn: DrawnStudy, seed: number): string {
  const terrains = terrainsOf(drawn, seed);
  const title = t`Loss around the final weights, seed ${seed}`;
  const caption = t`${title}: ${gridWords(terrains)}. ${studyCaption(drawn)}`;
  return terrainsFigure(terrains, { title, caption });
}
