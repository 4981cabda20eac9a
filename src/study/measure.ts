/**
 * What can be measured of a trained network, as data. Every measure gives a list of numbers, a single
 * number as a list of one. Those that are taken along a training are the catalog's, at its end or along;
 * those that are a study's own are in `measures`, and their code in `lab/worker/cell/measures.ts`.
 */
import * as v from "valibot";
import { type KindSchema, kindOf } from "../catalog/kind";
import { measureSchema as alongSchema, type MeasureRecipe, measures } from "../catalog/measures";
import { ofCurvature } from "./measures/curvature";
import { ofOutputs } from "./measures/outputs";
import { common, whole } from "./measures/settings";
import { ofSurfaces } from "./measures/surface";
import { ofTraining } from "./measures/training";

const along = {
  ...common,
  /** Checkpoints measured at, evenly spaced with the first and the last; absent for the last alone. */
  points: v.optional(whole(1, 1000)),
};

/** The places on its line, of a measure whose own `points` these are: a study has its checkpoints there. */
const onLine = { linePoints: v.optional(whole(2, 501)) };

type Labelled<D extends readonly { schema: KindSchema }[]> = {
  [I in keyof D]: v.StrictObjectSchema<WithAlong<D[I]["schema"]["entries"]>, undefined>;
};
type WithAlong<Entries> = Omit<Entries, "points"> &
  typeof along &
  (Entries extends { points: unknown } ? typeof onLine : unknown);

const alongSchemas = measures.map(({ schema }) =>
  v.strictObject({ ...schema.entries, ...along, ...("points" in schema.entries && onLine) }),
) as unknown as Labelled<typeof measures>;

export const measureSchema = v.variant("kind", [
  ...alongSchemas,
  ...ofTraining,
  ...ofOutputs,
  ...ofCurvature,
  ...ofSurfaces,
]);

export type Measure = v.InferOutput<typeof measureSchema>;
/** As written by hand: all but the kind has defaults. */
export type MeasureInput = v.InferInput<typeof measureSchema>;
export type MeasureKind = Measure["kind"];
export type MeasureOf<K extends MeasureKind> = Extract<Measure, { kind: K }>;
/** Those that only a study has. */
export type OwnKind = Exclude<MeasureKind, MeasureRecipe["kind"]>;
export type OwnMeasure = MeasureOf<OwnKind>;

export const isOwn = (measure: Measure): measure is OwnMeasure =>
  !measures.some((definition) => kindOf(definition) === measure.kind);

/** A measure as the catalog has it; null for a study's own. */
export function catalogMeasure(measure: Measure): MeasureRecipe | null {
  if (isOwn(measure)) return null;
  const { label: _, points: __, ...settings } = measure;
  if (!("linePoints" in settings)) return v.parse(alongSchema, settings);
  const { linePoints: points, ...line } = settings;
  return v.parse(alongSchema, { ...line, points });
}

/** The measures of a study that are the catalog's, by their names in the study. */
export const catalogMeasures = (measures: Readonly<Record<string, Measure>>) =>
  Object.entries(measures).flatMap(([id, one]) => {
    const measure = catalogMeasure(one);
    const points = "points" in one ? one.points : undefined;
    return measure === null ? [] : [{ id, measure, points: points ?? 1 }];
  });

/** Whether a measure sees the recipe's axes, grid and evaluation; all others are of the training alone. */
export const seesView = ({ kind }: MeasureInput): boolean => kind === "surface";

const seeingCheckpoints: readonly MeasureKind[] = [
  "peak",
  "steps-until",
  "steps-until-loss",
  "edge-ratio",
  "unit-alignment",
  "joint-paths",
  "explained",
];

/**
 * Whether the last number of a measure follows from the checkpoints on the way to the end, so that it matters
 * how many are kept.
 */
export const seesCheckpoints = ({ kind }: MeasureInput): boolean =>
  seeingCheckpoints.includes(kind);

/** Whether a measure's last two numbers are a bracket: the one above what is sought, and the one below it. */
export const isBracket = ({ kind }: MeasureInput): boolean => kind === "largest-rate";

/** What a measure gives: a list of numbers, a single number as a list of one. */
export type Values = readonly number[];
