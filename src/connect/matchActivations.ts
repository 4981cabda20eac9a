import type { Activity } from "../nn/activity";
import { matchUnits, type UnitRows } from "./matchUnits";
import { identity, type Permutations } from "./permute";
import type { UnitGroups } from "./unitGroups";

/**
 * Activation matching (Li et al. 2016, arXiv 1511.07543; Ainsworth et al. 2023, section 3.1): the
 * permutation of each group that brings what its units say on the same samples closest. Groups do not
 * depend on each other here. Units that say the same on all samples are interchangeable: dead ones.
 *
 * @param a, b what both networks do on the same samples.
 * @throws the signal's reason when it is aborted, and RangeError where activations are not finite.
 */
export async function matchActivations(
  groups: UnitGroups,
  a: Activity,
  b: Activity,
  signal: AbortSignal,
): Promise<Permutations> {
  const permutations = identity(groups);
  for (const [group, units] of groups.sizes.entries()) {
    const [rowsA, rowsB] = [a, b].map((activity) => unitActivations(activity, groups, group));
    permutations[group] = await matchUnits(rowsA, rowsB, units, signal);
  }
  return permutations;
}

/**
 * For each unit of a group what every layer that reads it was given, over samples and places; what was
 * written to it where attention alone reads it, which is not looked into.
 */
function unitActivations(activity: Activity, groups: UnitGroups, group: number): UnitRows {
  const units = groups.sizes[group];
  const seen = new Map(activity.layers.map((layer) => [`${layer.name}/kernel`, layer]));
  const layers = (end: "from" | "to") =>
    groups.tensors.flatMap((tensor, index) => {
      const layer = seen.get(groups.layout[index].name);
      return tensor[end] === group && layer !== undefined ? [layer] : [];
    });
  const read = layers("from").map(({ reads }) => reads.values);
  const readers = read.length > 0 ? read : layers("to").map(({ writes }) => writes.values);
  const width = readers.reduce((sum, values) => sum + values.length, 0) / units;
  const rows = new Float32Array(units * width);
  let at = 0;
  for (const values of readers) {
    // Units alternate, also where one row holds several places.
    values.forEach((value, k) => {
      rows[(k % units) * width + at + Math.floor(k / units)] = value;
    });
    at += values.length / units;
  }
  return { values: rows, width };
}
