/** A measure of a study, variation by variation and seed by seed, ready to be drawn. */

import { measureDefinition } from "../catalog/measures";
import { listed, said } from "../language/spoken";
import { t } from "../language/t";
import { describeAxes, describeEvaluation, describeGrid } from "../recipe/describe";
import { type FieldValue, valueWords } from "../recipe/fieldValue";
import { recipe as makeRecipe } from "../recipe/parse";
import type { Recipe } from "../recipe/schema";
import type { Lookup } from "./judge";
import { catalogMeasure, isBracket, type Measure, type MeasureOf } from "./measure";
import { patched } from "./patch";
import { figure, measureSettings } from "./sentence";
import { greatest, least, median } from "./statistics";
import type { Study } from "./study";
import { spansDecades } from "./vary";

export interface SeedPoint {
  seed: number;
  /** NaN where there is none. */
  value: number;
  /** What is sought lies between the value and this; absent where the value itself is. */
  upTo?: number;
  /** null where there is one. */
  missing: MissingPoint | null;
}

/** Why there is none: "diverged at step 30", "failed: …", "not done". */
export interface MissingPoint {
  why: "undone" | "diverged" | "other";
  words: string;
}

export interface StudyPoint {
  variation: string;
  label: string;
  seeds: SeedPoint[];
  /** Over the seeds that have a value; NaN where none has. */
  median: number;
  /** Least and greatest of them. */
  range: [low: number, high: number];
}

/** The last number of a measure's list, for every variation and seed. */
export function pointsOf(
  { variations, measures }: Pick<Study, "variations" | "measures">,
  lookup: Lookup,
  seeds: readonly number[],
  measure: string,
): StudyPoint[] {
  const bracketed = isBracket(measures[measure]);
  return Object.entries(variations).map(([variation, { label }]) => {
    const points = seeds.map((seed) =>
      seedPoint(lookup(variation, seed), seed, measure, bracketed),
    );
    const values = points.map(({ value }) => value).filter(Number.isFinite);
    return {
      variation,
      label: said(label),
      seeds: points,
      median: median(values),
      range: [least(values), greatest(values)],
    };
  });
}

function seedPoint(
  outcome: ReturnType<Lookup>,
  seed: number,
  measure: string,
  bracketed: boolean,
): SeedPoint {
  const without = (why: MissingPoint["why"], words: string): SeedPoint => ({
    seed,
    value: Number.NaN,
    missing: { why, words },
  });
  switch (outcome?.status) {
    case undefined:
      return without("undone", said("not done"));
    case "diverged":
      return without("diverged", t`diverged at step ${outcome.step}`);
    case "failed":
      return without("other", t`failed: ${outcome.message}`);
    case "finished": {
      const values = outcome.values[measure];
      const value = values?.at(-1);
      if (value === undefined) return without("other", said("not in these results"));
      const upTo = bracketed ? values.at(-2) : undefined;
      const missing = Number.isFinite(value) ? null : notFinite(value);
      return { seed, value, upTo, missing };
    }
  }
}

/** Why a number has no place on an axis: "is ∞". */
const notFinite = (value: number): MissingPoint => ({
  why: "other",
  words: Number.isNaN(value) ? said("is not a number") : t`is ${figure(value)}`,
});

/** A seed's number, or between which two it is. */
export function seedWords({ value, upTo, missing }: SeedPoint): string {
  if (missing !== null) return missing.words;
  if (upTo === undefined) return figure(value);
  return upTo < Number.POSITIVE_INFINITY
    ? t`${figure(value)} to ${figure(upTo)}`
    : t`${figure(value)} at least`;
}

/** Why seeds have no number, in a few words: "2 of 3 diverged"; "" where all have one. */
export function lostWords(seeds: readonly SeedPoint[]): string {
  const reasons = seeds.flatMap(({ missing }) => missing ?? []);
  const diverged = reasons.filter(({ why }) => why === "diverged").length;
  const others = reasons.filter(({ why }) => why !== "diverged").map(({ words }) => words);
  const all = diverged === seeds.length;
  return listed([
    ...(diverged === 0 ? [] : [all ? "diverged" : t`${diverged} of ${seeds.length} diverged`]),
    ...new Set(others),
  ]);
}

/** From so many times its least value on, a measure is drawn by ratios. */
const WIDE = 30;

/** Whether values of a measure are drawn by their ratios. */
export const isDrawnByRatios = (values: readonly number[]): boolean => spansDecades(values, WIDE);

/** The measures of a study that are drawn as numbers: not all losses of a surface, or of samples. */
export function drawnMeasures(study: Pick<Study, "measures">): string[] {
  return Object.keys(study.measures).filter((id) => {
    const measure = measureSettings(id, study);
    const known = catalogMeasure(measure);
    const isMore = known !== null && measureDefinition(known).shape.kind !== "number";
    return !isMore && !isSurface(measure);
  });
}

const isSurface = (measure: Measure): measure is MeasureOf<"cut" | "surface"> =>
  (measure.kind === "cut" || measure.kind === "surface") && measure.quantity === "losses";

/** How the losses of a surface lie, row by row. */
export interface SurfaceGrid {
  columns: number;
  /** 1 for a line. */
  rows: number;
  /** "25×25 points along two random directions, filter-normalized, from −1 to 1". */
  words: string;
}

interface StudySurface {
  id: string;
  /** Where it is measured of a variation, which may have a grid of its own. */
  gridOf(variation: string): SurfaceGrid;
}

/** Every surface that a study measures. */
export function surfaceMeasures(study: Pick<Study, "base" | "variations" | "measures">) {
  return Object.keys(study.measures).flatMap((id): StudySurface[] => {
    const settings = measureSettings(id, study);
    if (!isSurface(settings)) return [];
    if (settings.kind === "cut") {
      const grid = cutGrid(settings);
      return [{ id, gridOf: () => grid }];
    }
    const base = makeRecipe(study.base);
    return [
      {
        id,
        gridOf: (variation) =>
          recipeGrid(makeRecipe(patched(base, study.variations[variation].change))),
      },
    ];
  });
}

function cutGrid({ columns, reach, normalization }: MeasureOf<"cut">): SurfaceGrid {
  const how = normalization === "none" ? "not normalized" : t`${normalization}-normalized`;
  const words = t`${columns}×${columns} points along two random directions, ${how}, from −${reach} to ${reach}`;
  return { columns, rows: columns, words };
}

function recipeGrid({ axes, grid, evaluation }: Recipe): SurfaceGrid {
  const range = (name: string, ends: FieldValue) =>
    ends === null ? "" : `, ${name} ${valueWords(ends)}`;
  const isLine = axes.second === null;
  const ranges = range("α", grid.alpha) + (isLine ? "" : range("β", grid.beta));
  const samples = describeEvaluation(evaluation, evaluation.split);
  return {
    columns: grid.columns,
    rows: isLine ? 1 : grid.rows,
    words: t`${describeGrid(axes, grid)} along ${describeAxes(axes)}${ranges}, on ${samples}`,
  };
}
