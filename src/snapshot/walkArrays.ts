/** Trainings from many starts, and the steps of one, by the names of their arrays in a snapshot file. */
import type { CurvatureResults } from "../results/curvature";
import { limits } from "../results/limits";
import { type Ensemble, partColumns, type StepParts } from "../results/walks";
import { gridFrom } from "./gridArrays";
import type { ArrayReader, RunArrays } from "./namedArrays";

type Walks = Pick<CurvatureResults, "field" | "parts" | "basins" | "ensemble">;

/** "descentAlpha" is descent_alpha. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const basinColumns = ["endAlpha", "endBeta", "steps"] as const;
const fieldColumns = ["gradientAlpha", "gradientBeta", "stepAlpha", "stepBeta"] as const;

/** Adds `field_*`, `parts_*`, `basins_*` and `ensemble_*`. */
export function addWalkArrays(arrays: RunArrays, { field, parts, basins, ensemble }: Walks): void {
  const vector = (name: string, data: Float32Array | Float64Array) =>
    arrays.set(name, { shape: [data.length], data });
  const grid = <K extends string>(
    group: string,
    over: Record<K, Float32Array> & { alpha: Float32Array; beta: Float32Array; done: Uint8Array },
    columns: readonly K[],
  ) => {
    const shape = [over.beta.length, over.alpha.length];
    vector(`${group}_alpha`, over.alpha);
    vector(`${group}_beta`, over.beta);
    for (const name of columns) arrays.set(`${group}_${snake(name)}`, { shape, data: over[name] });
    arrays.set(`${group}_done`, { shape, data: over.done });
  };
  if (field !== null) grid("field", field, fieldColumns);
  if (basins !== null) grid("basins", basins, basinColumns);
  if (parts !== null) for (const name of partColumns) vector(`parts_${snake(name)}`, parts[name]);
  if (ensemble !== null) {
    const shape = [ensemble.step.length, ensemble.alpha.length / ensemble.step.length];
    vector("ensemble_step", ensemble.step);
    arrays.set("ensemble_alpha", { shape, data: ensemble.alpha });
    arrays.set("ensemble_beta", { shape, data: ensemble.beta });
  }
}

export function walksFrom(reader: ArrayReader): Walks {
  return {
    field: gridOf("field", fieldColumns, reader),
    parts: partsFrom(reader),
    basins: gridOf("basins", basinColumns, reader),
    ensemble: ensembleFrom(reader),
  };
}

function gridOf<K extends string>(group: string, columns: readonly K[], reader: ArrayReader) {
  if (!reader.has(`${group}_done`)) return null;
  const { alpha, beta, points } = gridFrom(reader, `${group}_alpha`, `${group}_beta`);
  const column = (name: string) => reader.single(`${group}_${snake(name)}`, points);
  const read = Object.fromEntries(columns.map((name) => [name, column(name)]));
  return {
    alpha,
    beta,
    ...(read as Record<K, Float32Array>),
    done: Uint8Array.from(column("done")),
  };
}

function partsFrom(reader: ArrayReader): StepParts | null {
  const [first] = partColumns;
  if (!reader.has(`parts_${snake(first)}`)) return null;
  const { length } = reader.single(`parts_${snake(first)}`, { most: limits.pathPoints });
  const column = (name: string) => reader.single(`parts_${snake(name)}`, length);
  return Object.fromEntries(partColumns.map((name) => [name, column(name)])) as StepParts;
}

function ensembleFrom(reader: ArrayReader): Ensemble | null {
  if (!reader.has("ensemble_step")) return null;
  const step = reader.double("ensemble_step", { most: limits.pathPoints });
  const alpha = reader.single("ensemble_alpha", { most: limits.probeValues });
  const beta = reader.single("ensemble_beta", alpha.length);
  return step.length > 0 && alpha.length % step.length === 0 ? { step, alpha, beta } : null;
}
