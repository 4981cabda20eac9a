/** What the recipe panel shows, in its order. */
import { isFunction } from "../../catalog/models";
import { hasBatchNormalization, hasRandomAxis } from "../../recipe/describe";
import type { FieldPath, KindPath } from "../../recipe/paths";
import type { Recipe } from "../../recipe/schema";
import { valueAt } from "./editField";
import { entriesAt } from "./fieldKind";
import { kindAt, type SlotKind, slotAt } from "./slots";
import { meansSomething, wordsAt } from "./wordsAt";

type Path = FieldPath | KindPath;

const optimizer = "training.optimizer";

/** Fields, and places where a kind is chosen with the fields of its own. */
const sections = {
  Data: ["dataset", "training.task", "seed", "dataSeed"],
  Model: ["model"],
  Training: [
    "training.loss",
    `${optimizer}.rule`,
    `${optimizer}.learningRate`,
    "training.steps",
    "training.batchSize",
    `${optimizer}.weightDecay`,
    `${optimizer}.schedule`,
    `${optimizer}.attack`,
    `${optimizer}.ascent`,
    `${optimizer}.clip`,
    `${optimizer}.warmup`,
    `${optimizer}.decayed`,
    "training.checkpoints",
    "training.probes.points",
    "training.probes.measures",
    "training.phases",
  ],
  Plane: [
    "axes.first",
    "axes.second",
    "axes.normalization",
    "axes.includeBiases",
    "axes.orthogonalize",
  ],
  Grid: ["grid.columns", "grid.rows", "grid.alpha", "grid.beta"],
  Measurement: ["evaluation.split", "evaluation.samples", "evaluation.batchStatistics"],
  Curvature: [
    "curvature.top",
    "curvature.bottom",
    "curvature.lanczosSteps",
    "curvature.of.part",
    "curvature.of.restriction",
    "curvature.dense",
    "curvature.density",
    "curvature.density.probes",
    "curvature.density.steps",
    "curvature.density.width",
    "curvature.sharpness",
    "curvature.sharpness.radius",
    "curvature.track",
    "curvature.track.points",
    "curvature.track.trace",
    "curvature.track.traceBy",
    "curvature.map",
    "curvature.map.columns",
    "curvature.map.rows",
    "curvature.map.steps",
    "curvature.field",
    "curvature.field.columns",
    "curvature.field.rows",
    "curvature.parts",
    "curvature.basins",
    "curvature.basins.columns",
    "curvature.basins.rows",
    "curvature.ensemble",
    "curvature.ensemble.paths",
    "curvature.ensemble.from",
    "curvature.ensemble.moments",
  ],
  Partners: ["partners"],
} as const satisfies Record<string, readonly Path[]>;

export type SectionName = keyof typeof sections;
/** An error here names a field of the recipe that no section has. */
type Unplaced = Exclude<Path, (typeof sections)[SectionName][number]>;
export const everyFieldHasAPlace: Unplaced extends never ? true : Unplaced = true;

const isPlane = ({ axes }: Recipe) => axes.second !== null;
const isOfFunction = ({ model }: Recipe) => isFunction(model);
const isRandom = ({ axes }: Recipe) => hasRandomAxis(axes);

/** Fields that mean something under some recipes only. */
const shownWhen: Partial<Record<Path, (recipe: Recipe) => boolean>> = {
  "axes.normalization": isRandom,
  "axes.includeBiases": isRandom,
  "axes.orthogonalize": isPlane,
  "grid.rows": isPlane,
  "grid.beta": isPlane,
  "evaluation.batchStatistics": hasBatchNormalization,
  "curvature.field": isOfFunction,
  "curvature.parts": isOfFunction,
  "curvature.basins": isOfFunction,
  "curvature.ensemble": isOfFunction,
};

export interface SectionFields {
  main: string[];
  /** Behind "More settings". */
  more: string[];
  /** Settings that the chosen kinds have not, and why. */
  without: NonNullable<SlotKind["without"]>[number][];
}

/** Fields of a section; a kind's choice is `dataset.kind`, followed by the kind's own fields. */
export function fieldsOf(recipe: Recipe, section: SectionName): SectionFields {
  const fields: SectionFields = { main: [], more: [], without: [] };
  for (const path of sections[section]) {
    // Settings of a group that is left out have no value.
    const shown = shownWhen[path]?.(recipe) ?? valueAt(recipe, path) !== undefined;
    if (!shown) continue;
    const { rare, picked } = wordsAt(recipe, path);
    if (picked) continue;
    fields.without.push(...(kindAt(recipe, path)?.without ?? []));
    for (const field of slotAt(path) ? kindFields(recipe, path) : [path]) {
      const more = rare || wordsAt(recipe, field).rare;
      fields[more ? "more" : "main"].push(field);
    }
  }
  return fields;
}

function kindFields(recipe: Recipe, path: string): string[] {
  const own = valueAt(recipe, path) === null ? [] : entriesAt(recipe, path);
  const fields = own.map((name) => `${path}.${name}`);
  const settings = valueAt(recipe, path) as object;
  const isShown = (field: string) => {
    const words = wordsAt(recipe, field);
    return !words.picked && meansSomething(words, settings);
  };
  return [`${path}.kind`, ...fields.filter(isShown)];
}

/** Every field that the panel shows for a recipe. */
export const recipeFields = (recipe: Recipe): string[] =>
  (Object.keys(sections) as SectionName[])
    .map((section) => fieldsOf(recipe, section))
    .flatMap(({ main, more }) => [...main, ...more]);
