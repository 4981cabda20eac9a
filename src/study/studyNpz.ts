import { float64Array, type NpyArray } from "../results/npy";
import { writeNpz } from "../results/npz";
import { lookupIn, type StudyResults } from "./results";
import type { Study } from "./study";

/**
 * A study as an archive for NumPy: `study.json`, and for every measure `measure_<id>` of shape
 * (variations, seeds), or (variations, seeds, n) where it gives lists; variations in the order of
 * `study.json`. NaN stands for what is not there, such as the rest of a shorter list.
 */
export function studyNpz(
  study: Study,
  { cells }: StudyResults,
  seeds: readonly number[],
): Uint8Array {
  const lookup = lookupIn(cells);
  const variations = Object.keys(study.variations);
  const arrays = new Map<string, NpyArray>([
    ["seeds", float64Array(Float64Array.from(seeds))],
    ...Object.keys(study.measures).map((id): [string, NpyArray] => {
      const lists = variations.flatMap((variation) =>
        seeds.map((seed) => {
          const outcome = lookup(variation, seed);
          return outcome?.status === "finished" ? (outcome.values[id] ?? []) : [];
        }),
      );
      const length = Math.max(1, ...lists.map((list) => list.length));
      const data = new Float64Array(lists.length * length).fill(Number.NaN);
      for (const [index, list] of lists.entries()) data.set(list, index * length);
      const shape = [variations.length, seeds.length, ...(length > 1 ? [length] : [])];
      return [`measure_${id}`, float64Array(data, shape)];
    }),
  ]);
  const files = new Map([["study.json", new TextEncoder().encode(JSON.stringify(study, null, 2))]]);
  return writeNpz({ arrays, files });
}
