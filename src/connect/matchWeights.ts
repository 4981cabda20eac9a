import { dot } from "../plane/vector";
import { stream } from "../random/stream";
import { matchUnits, type UnitRows } from "./matchUnits";
import { composed, identity, type Permutations, permute } from "./permute";
import type { UnitGroups } from "./unitGroups";

export interface Matched {
  permutations: Permutations;
  /** b with its units in those places. */
  theta: Float32Array;
  /** Passes over all groups until none gained. */
  sweeps: number;
}

/** More were never seen to be needed; the sum below can only rise, so this is no loss of soundness. */
const MOST_SWEEPS = 100;
/** Gains below this share of ‖a‖‖b‖ are rounding. */
const ROUNDING = 1e-9;

export interface MatchOptions {
  /** Decides the order in which groups are visited. */
  seed: number;
  signal: AbortSignal;
  onSweep?(sweeps: number): void;
}

/**
 * Weight matching (Ainsworth et al. 2023, arXiv 2209.04836, algorithm 1): permutes the units of b so
 * that ⟨a, πb⟩ is large, that is ‖a − πb‖ small. One group at a time is assigned its best permutation
 * given the others, in random order, until no group gains. Finding the best of all at once is NP-hard.
 *
 * It begins not with the units as they are, as the paper does, but by going through the groups in the
 * order of the network and matching each by what it shares with inputs, outputs and groups already
 * matched. So a network with its units in disguise is recognized for certain, one group after the other.
 *
 * @throws the signal's reason when it is aborted, and RangeError for weights that are not finite.
 */
export async function matchWeights(
  groups: UnitGroups,
  a: Float32Array,
  b: Float32Array,
  { seed, signal, onSweep }: MatchOptions,
): Promise<Matched> {
  let permutations = identity(groups);
  let theta = b;
  let agreement = dot(a, b);
  const least = ROUNDING * Math.sqrt(dot(a, a) * dot(b, b));

  /** b with one more group matched, by the tensors that it shares with known groups. */
  const withMatched = async (group: number, known: (group: number) => boolean) => {
    const size = groups.sizes[group];
    const [rowsA, rowsB] = [a, theta].map((from) => unitWeights(from, groups, group, known));
    const step = identity(groups);
    step[group] = await matchUnits(rowsA, rowsB, size, signal);
    return { step, theta: permute(theta, groups, step) };
  };

  for (const group of groups.sizes.keys()) {
    const next = await withMatched(group, (other) => other < group);
    permutations = composed(permutations, next.step);
    theta = next.theta;
  }
  const begun = dot(a, theta);
  // As they were, the units may have agreed better: after a common beginning, say.
  if (begun > agreement) agreement = begun;
  else [permutations, theta] = [identity(groups), b];

  const random = stream(seed, "permutations");
  for (let sweeps = 1; ; sweeps++) {
    let gained = false;
    for (const group of random.permutation(groups.sizes.length)) {
      const next = await withMatched(group, () => true);
      const reached = dot(a, next.theta);
      // Where a tensor joins units of one group, the assignment is best only to first order.
      if (!(reached > agreement + least)) continue;
      permutations = composed(permutations, next.step);
      [theta, agreement, gained] = [next.theta, reached, true];
    }
    onSweep?.(sweeps);
    if (!gained || sweeps === MOST_SWEEPS) return { permutations, theta, sweeps };
  }
}

/** For each unit of a group all its weights, in and out, to what is fixed or of a known group. */
function unitWeights(
  theta: Float32Array,
  { tensors, sizes }: UnitGroups,
  group: number,
  known: (group: number) => boolean,
): UnitRows {
  const units = sizes[group];
  const counts = (other: number | null) => other === null || known(other);
  const incoming = tensors.filter(({ to, from }) => to === group && counts(from));
  const outgoing = tensors.filter(({ from, to }) => from === group && counts(to));
  const entries = [...incoming, ...outgoing].reduce((sum, t) => sum + t.rows * t.columns, 0);
  const width = entries / units;
  const values = new Float32Array(entries);
  let at = 0;
  for (const { offset, rows, columns } of incoming) {
    for (let r = 0; r < rows; r++, at++) {
      for (let unit = 0; unit < units; unit++) {
        values[unit * width + at] = theta[offset + r * columns + unit];
      }
    }
  }
  for (const { offset, rows, columns } of outgoing) {
    for (let r = 0; r < rows; r++) {
      const place = (r % units) * width + at + Math.floor(r / units) * columns;
      values.set(theta.subarray(offset + r * columns, offset + (r + 1) * columns), place);
    }
    at += (rows / units) * columns;
  }
  return { values, width };
}
