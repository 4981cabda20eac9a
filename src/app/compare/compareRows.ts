/** Runs side by side in figures: what they were asked, and what came of it. */

import { sum } from "d3-array";
import { fixed } from "../../language/spoken";
import { t } from "../../language/t";
import { capitalized } from "../../results/capitalized";
import { shareBelow, surfaceFacts } from "../../results/describeSurface";
import type { Run } from "../../results/results";
import { roughness } from "../../results/roughness";
import { sameGrid } from "../../results/surfaceDifference";
import { formatNumber } from "../../snapshot/formatNumber";
import type { TermName } from "../glossary/terms";
import { meanFigure } from "../hessian/meanFigure";
import { finalNumbers } from "../numbers/finalNumbers";
import { placeWords, valueWords } from "../recipe/differenceWords";
import { valueAt } from "../recipe/editField";
import { differingPaths } from "../recipe/recipeDifferences";

export interface CompareRow {
  name: string;
  /** What explains the name, where it needs that. */
  term?: TermName;
  /** One for each run; "" where it has none. */
  values: string[];
}

/** The settings in which the runs differ. Runs that were read from elsewhere have none. */
export function settingRows(runs: readonly Run[]): CompareRow[] {
  const recipes = runs.flatMap(({ recipe, imported }) => (imported === undefined ? [recipe] : []));
  return differingPaths(recipes).map((path) => {
    const named = recipes.find((recipe) => valueAt(recipe, path) !== undefined) ?? recipes[0];
    return {
      name: placeWords(named, path),
      values: runs.map(({ recipe, imported }) => {
        const value = valueAt(recipe, path);
        return imported !== undefined || value === undefined ? "" : valueWords(recipe, path, value);
      }),
    };
  });
}

/** The figures of every run, in the order in which the first run that has one names it. */
export function numberRows(runs: readonly Run[]): CompareRow[] {
  const tables = runs.map(
    (run) => new Map(finalNumbers(run).map((figure) => [figure.name as string, figure])),
  );
  const names = [...new Set(tables.flatMap((table) => [...table.keys()]))];
  const rows = names.map((name) => ({
    name,
    values: tables.map((table) => {
      const figure = table.get(name);
      if (figure === undefined) return "";
      const error = figure.error === undefined ? "" : ` ± ${figure.error}`;
      return `${figure.value}${error}${figure.unit === "%" ? " %" : ""}`;
    }),
  }));
  return [...rows, ...traceRows(runs), ...basinRows(runs), ...roughnessRows(runs)];
}

/** Exact where the whole spectrum is known, else the mean over the density's probes. */
function traceRows(runs: readonly Run[]): CompareRow[] {
  const values = runs.map(({ curvature: { dense, density } }) => {
    if (dense !== null) return formatNumber(sum(dense.eigenvalues), 4);
    if (density === null) return "";
    const { value, error } = meanFigure(density.trace);
    return error === undefined ? value : `${value} ± ${error}`;
  });
  return values.every((value) => value === "") ? [] : [{ name: "Trace", term: "Trace", values }];
}

/**
 * How much of the plane lies under one and the same loss: the lowest of the levels by which the runs'
 * own basins are described. Only on equal grids, where a share means the same.
 */
function basinRows(runs: readonly Run[]): CompareRow[] {
  const surfaces = runs.flatMap(({ surface }) => (surface === null ? [] : [surface]));
  const alike = surfaces.every((surface) => sameGrid(surface, surfaces[0]));
  if (surfaces.length < runs.length || !alike) return [];
  const levels = surfaces.flatMap((surface) => surfaceFacts(surface).basin?.level ?? []);
  if (levels.length < runs.length) return [];
  const level = Math.min(...levels);
  return [
    {
      name: capitalized(t`loss under ${formatNumber(level)}`),
      values: surfaces.map((surface) => `${fixed(100 * shareBelow(surface, level), 1)} %`),
    },
  ];
}

/** Only on whole grids of equal size: a finer one sees more. */
function roughnessRows(runs: readonly Run[]): CompareRow[] {
  const surfaces = runs.flatMap(({ surface }) => (surface === null ? [] : [surface]));
  const sizes = new Set(surfaces.map(({ alpha, beta }) => `${alpha.length}×${beta.length}`));
  const whole = surfaces.every(({ done }) => !done.includes(0));
  if (surfaces.length < runs.length || sizes.size !== 1 || !whole) return [];
  return [
    {
      name: "Roughness",
      term: "Roughness",
      values: surfaces.map((surface) => {
        const value = roughness(surface);
        return Number.isNaN(value) ? "" : fixed(value, 2);
      }),
    },
  ];
}
