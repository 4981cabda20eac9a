import * as v from "valibot";
import { isFromFile } from "../catalog/datasets";
import { contradictions } from "../recipe/contradictions";
import { nonDefaults } from "../recipe/nonDefaults";
import { recipe as makeRecipe } from "../recipe/parse";
import type { Recipe } from "../recipe/schema";
import { canonical, contentKey } from "./key";
import { catalogMeasures, type Measure, measureSchema, type Values } from "./measure";
import { patched } from "./patch";
import type { Study } from "./study";

/**
 * Raised whenever the same recipe and measures would come out otherwise than by rounding, so that cells
 * kept from before are computed again. The findings that `npm test` runs tell when that was forgotten.
 */
export const ENGINE_VERSION = 1;

/** All that decides what comes out of a cell. */
export interface CellTask {
  recipe: Recipe;
  measures: Record<string, Measure>;
  /** Hash of the file that the data are read from; absent for data that are made. */
  data?: string;
}

/** One variation with one seed. */
export interface Cell extends CellTask {
  key: string;
  variation: string;
  seed: number;
}

/** What came out of a cell. */
export type Outcome =
  | { status: "finished"; values: Record<string, Values> }
  /** The loss or a weight stopped being a finite number at a step: nothing was measured. */
  | { status: "diverged"; step: number }
  | { status: "failed"; message: string };

/**
 * The key of a task: equal tasks of any studies share it. Names and labels do not count. Fields at
 * their defaults are left out, which no version of a recipe ever changes: a field that is new leaves
 * the keys of what was computed before it as they are.
 */
export function cellKey(task: CellTask): string {
  return seedKeys(task)(task.recipe.seed);
}

/** The keys of a task under other seeds: what defaults leave out is found once for all of them. */
export function seedKeys({ recipe, measures, data }: CellTask): (seed: number) => string {
  const experiment = nonDefaults({ ...recipe, name: "", seed: 1 });
  const measured = Object.fromEntries(
    Object.entries(measures).map(([id, { label: _, ...settings }]) => [id, settings]),
  );
  const read = data === undefined ? [] : [data];
  const task = [ENGINE_VERSION, recipe.version, experiment, measured, ...read];
  return (seed) => contentKey(canonical([...task, seed]));
}

/**
 * Every variation with every seed.
 *
 * @param seeds in place of the study's own number of them.
 * @throws Error in words where a variation gives no valid recipe, or what cannot be measured of it.
 */
export function cellsOf(study: Study, seeds = study.seeds): Cell[] {
  const base = makeRecipe(study.base);
  const measures = Object.fromEntries(
    Object.entries(study.measures).map(([id, measure]) => [id, v.parse(measureSchema, measure)]),
  );
  return Object.entries(study.variations).flatMap(([variation, { change }]) => {
    const recipe = makeRecipe(patched(base, change));
    const problem = measuringProblem(recipe, measures);
    if (problem !== null) throw new Error(problem);
    const read = isFromFile(recipe.dataset) && study.data !== undefined && { data: study.data };
    const keyOf = seedKeys({ recipe, measures, ...read });
    return Array.from({ length: seeds }, (_, index) => {
      const seed = index + 1;
      const task = { recipe: { ...recipe, seed }, measures, ...read };
      return { ...task, key: keyOf(seed), variation, seed };
    });
  });
}

/**
 * Why measures cannot be taken of a recipe, in words; null where they can. Those of the catalog go with
 * it here as they do where they are taken along its training.
 */
export function measuringProblem(recipe: Recipe, measures: Record<string, Measure>): string | null {
  const probes = { points: 1, measures: catalogMeasures(measures).map(({ measure }) => measure) };
  const [problem] = contradictions({ ...recipe, training: { ...recipe.training, probes } });
  return problem?.message ?? null;
}

/** The cells of one of several machines, chosen by key: they agree without talking. */
export function shardOf<T extends Pick<Cell, "key">>(
  cells: readonly T[],
  { index, count }: { index: number; count: number },
): T[] {
  return cells.filter(({ key }) => Number.parseInt(key.slice(-8), 16) % count === index - 1);
}
