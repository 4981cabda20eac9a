import { stream } from "../random/stream";
import type { UnitGroups } from "./unitGroups";

/** For each group, which unit comes to each place: place i takes unit permutation[i]. */
export type Permutations = Int32Array[];

export function identity(groups: UnitGroups): Permutations {
  return groups.sizes.map((size) => Int32Array.from({ length: size }, (_, unit) => unit));
}

/** Uniform and seeded: a disguise of a network that matching must see through. */
export function randomPermutations(groups: UnitGroups, seed: number): Permutations {
  return groups.sizes.map((size, group) => stream(seed, "permutations", group).permutation(size));
}

/** First `first`, then `second`. */
export function composed(first: Permutations, second: Permutations): Permutations {
  return first.map((units, group) => second[group].map((place) => units[place]));
}

/** θ with its units in other places. It computes the same function, up to the order of summation. */
export function permute(
  theta: Float32Array,
  { tensors, sizes }: UnitGroups,
  permutations: Permutations,
): Float32Array {
  const permuted = new Float32Array(theta.length);
  for (const { offset, rows, columns, from, to } of tensors) {
    const column = to === null ? null : permutations[to];
    for (let r = 0; r < rows; r++) {
      const source = offset + columns * sourceRow(r, from, permutations, sizes);
      const target = offset + columns * r;
      for (let c = 0; c < columns; c++) {
        permuted[target + c] = theta[source + (column === null ? c : column[c])];
      }
    }
  }
  return permuted;
}

function sourceRow(
  row: number,
  group: number | null,
  permutations: Permutations,
  sizes: number[],
): number {
  if (group === null) return row;
  const unit = row % sizes[group];
  return row - unit + permutations[group][unit];
}

/** Means and variances of the batch normalizations (`Objective.statistics`) of the permuted network. */
export function permuteStatistics(
  statistics: Float32Array,
  { normalized }: UnitGroups,
  permutations: Permutations,
): Float32Array {
  const permuted = statistics.slice();
  let offset = 0;
  for (const { channels, group } of normalized) {
    const units = group === null ? [] : permutations[group];
    for (const start of [offset, offset + channels]) {
      units.forEach((unit, place) => {
        permuted[start + place] = statistics[start + unit];
      });
    }
    offset += 2 * channels;
  }
  return permuted;
}
