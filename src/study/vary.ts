/** A study of one recipe over the values of one or two of its fields. */
import { dataSeedOf } from "../recipe/dataSeed";
import { changeTo, type FieldValue, fieldName, valueWords } from "../recipe/fieldValue";
import { nonDefaults } from "../recipe/nonDefaults";
import { recipe as makeRecipe } from "../recipe/parse";
import type { Recipe, RecipeInput } from "../recipe/schema";
import { type MeasureInput, seesCheckpoints, seesView } from "./measure";
import { patched } from "./patch";
import type { Study, Variation } from "./study";

/** A field of a recipe, `training.optimizer.learningRate`, and what it is to be. */
export interface VariedField {
  path: string;
  values: FieldValue[];
}

interface FieldStudy {
  base: Recipe;
  fields: readonly VariedField[];
  seeds: number;
  /** Whether all runs have the data of the base's own seed. */
  sameData?: boolean;
  measures: Readonly<Record<string, MeasureInput>>;
  /** Hash of the file that the base's data are read from. */
  data?: string;
}

/**
 * Every value of the field, or with two fields every pair of their values, as a variation. What the
 * base says of pictures is left out where no measure looks at them, so that studies share their cells.
 */
export function fieldStudy(asked: FieldStudy): Study {
  const { fields, seeds, measures, data } = asked;
  const variations = fields.reduce<[string, Variation][]>(
    (list, field) => list.flatMap((entry) => field.values.map((value) => and(entry, field, value))),
    [["", { label: "", change: {} }]],
  );
  return {
    id: fields
      .map(({ path }) => fieldName(path).replace(/\W+/g, "-"))
      .join("-by-")
      .slice(0, 60),
    base: studyBase(asked),
    ...(data !== undefined && { data }),
    variations: Object.fromEntries(variations),
    seeds,
    measures,
    criterion: null,
  };
}

function and(
  [id, { label, change }]: [string, Variation],
  { path }: VariedField,
  value: FieldValue,
): [string, Variation] {
  const words = `${fieldName(path)} ${valueWords(value)}`;
  const joined = (before: string, more: string): string => (before ? `${before}, ${more}` : more);
  return [
    joined(id, `${path}=${JSON.stringify(value)}`),
    { label: joined(label, words), change: patched(change, changeTo(path, value)) },
  ];
}

/** What all variations have in common: the base without what nothing that is measured depends on. */
export function studyBase({
  base,
  sameData = false,
  measures,
}: Pick<FieldStudy, "base" | "sameData" | "measures">): RecipeInput {
  const part = measuredPart(base, measures);
  return nonDefaults({ ...part, dataSeed: sameData ? dataSeedOf(base) : null }) as RecipeInput;
}

/** A recipe without its seed and what none of these measures depends on. */
export const measuredPart = (
  recipe: Recipe,
  measures: Readonly<Record<string, MeasureInput>>,
): Recipe => {
  const all = Object.values(measures);
  if (all.some(seesView)) return viewedPart(recipe);
  return trainedPart(recipe, all.some(seesCheckpoints) ? recipe.training.checkpoints : 1);
};

/** A recipe without what training and its measures do not depend on. */
function trainedPart(recipe: Recipe, checkpoints: number): Recipe {
  const { axes, grid, evaluation } = makeRecipe();
  const viewed = viewedPart(recipe);
  return {
    ...viewed,
    axes,
    grid,
    curvature: makeRecipe().curvature,
    evaluation: { ...evaluation, batchStatistics: recipe.evaluation.batchStatistics },
    training: { ...viewed.training, checkpoints },
  };
}

/** A recipe without what its surface does not depend on. */
function viewedPart(recipe: Recipe): Recipe {
  const { curvature, partners, training } = makeRecipe();
  return {
    ...recipe,
    name: "",
    seed: 1,
    // Of which axes along eigenvectors are made.
    curvature: { ...curvature, lanczosSteps: recipe.curvature.lanczosSteps },
    partners,
    training: { ...recipe.training, probes: training.probes },
  };
}

/**
 * The fields that a study's variations set, with their values in the order in which they come; null
 * where variations differ in other ways than a full grid of one or two fields.
 */
export function variedFields({ variations }: Pick<Study, "variations">): VariedField[] | null {
  const settings = Object.values(variations).map(({ change }) => settingsOf(change));
  const paths = [...(settings[0]?.keys() ?? [])];
  const same = settings.every(
    (own) => own.size === paths.length && paths.every((path) => own.has(path)),
  );
  if (!same || paths.length === 0 || paths.length > 2) return null;
  const fields = paths.map((path) => {
    const values = new Map(
      settings.map((own) => [JSON.stringify(own.get(path)), own.get(path) as FieldValue]),
    );
    return { path, values: [...values.values()] };
  });
  const pairs = fields.reduce((count, { values }) => count * values.length, 1);
  const places = new Set(settings.map((own) => JSON.stringify([...own.values()])));
  return pairs === settings.length && places.size === pairs ? fields : null;
}

/** What a variation sets, in the order of these fields. */
export function settingOf(
  { change }: Pick<Variation, "change">,
  fields: readonly VariedField[],
): FieldValue[] {
  const own = settingsOf(change);
  return fields.map(({ path }) => own.get(path) ?? null);
}

/** The single values that a patch sets, by their paths. */
function settingsOf(change: unknown, path = ""): Map<string, FieldValue> {
  if (typeof change !== "object" || change === null || Array.isArray(change)) {
    return new Map([[path, change as FieldValue]]);
  }
  return new Map(
    Object.entries(change).flatMap(([key, value]) => [
      ...settingsOf(value, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** Numbers on an axis, not names. */
export const isNumeric = (values: readonly FieldValue[]): values is number[] =>
  values.every((value) => typeof value === "number" && Number.isFinite(value));

/** From so many times its least value on, an axis is drawn by ratios. */
const WIDE = 8;

/** Whether numbers span so much that equal ratios should be equal lengths. */
export function spansDecades(values: readonly number[], wide = WIDE): boolean {
  const finite = values.filter(Number.isFinite);
  const least = Math.min(...finite);
  return finite.length > 1 && least > 0 && Math.max(...finite) / least >= wide;
}

/**
 * `count` numbers from `low` to `high`, equally far apart or with equal ratios, to three digits; whole
 * ones are rounded. Equal ones are given once.
 */
export function spaced(
  low: number,
  high: number,
  count: number,
  { scale, whole }: { scale: "linear" | "log"; whole: boolean },
): number[] {
  const at = (t: number): number =>
    scale === "linear" ? low + t * (high - low) : low * (high / low) ** t;
  const values = Array.from({ length: count }, (_, index) => {
    if (index === count - 1 && count > 1) return high;
    const value = at(count === 1 ? 0 : index / (count - 1));
    return whole ? Math.round(value) : index === 0 ? low : Number(value.toPrecision(3));
  });
  return [...new Set(values)];
}
