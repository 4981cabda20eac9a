import { WordedError, worded } from "../language/worded";
import { pacer } from "../nn/nextTask";
import type { Objective } from "../nn/objective";
import { stream } from "../random/stream";
import type { Curve } from "./curve";
import type { UnitGroups } from "./unitGroups";

/** For each unit of each group 1 where it is kept, 0 where it is dropped. */
export type Kept = Uint8Array[];

/** A random half of each group (the larger one of an odd number), and the other half. */
export function randomHalves(groups: UnitGroups, seed: number, draw = 0): [Kept, Kept] {
  const random = stream(seed, "dropout", draw);
  const first = groups.sizes.map((size) => {
    const kept = new Uint8Array(size);
    for (const unit of random.permutation(size).subarray(0, Math.ceil(size / 2))) kept[unit] = 1;
    return kept;
  });
  return [first, first.map((kept) => kept.map((flag) => 1 - flag))];
}

/**
 * The network without some of its units: nothing reads them, and what reads the others takes them
 * n/kept times, so that sums keep their size.
 */
export function dropUnits(theta: Float32Array, groups: UnitGroups, kept: Kept): Float32Array {
  const dropped = theta.slice();
  const scale = kept.map((flags) => flags.length / flags.reduce((sum, flag) => sum + flag, 0));
  for (const { offset, rows, columns, from } of groups.tensors) {
    if (from === null) continue;
    for (let r = 0; r < rows; r++) {
      const factor = kept[from][r % kept[from].length] === 1 ? scale[from] : 0;
      const row = dropped.subarray(offset + r * columns, offset + (r + 1) * columns);
      for (let c = 0; c < columns; c++) row[c] = factor === 0 ? 0 : factor * row[c];
    }
  }
  return dropped;
}

/**
 * Dropout stability (Kuditipudi et al. 2019, arXiv 1906.06247; Shevchenko & Mondelli 2020, arXiv
 * 1912.10095): the loss with a random half of each hidden layer, once for each draw.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function dropoutLosses(
  objective: Objective,
  groups: UnitGroups,
  theta: Float32Array,
  { draws, seed, signal }: { draws: number; seed: number; signal: AbortSignal },
): Promise<Float64Array> {
  const losses = new Float64Array(draws);
  const breathe = pacer();
  for (let draw = 0; draw < draws; draw++) {
    const [kept] = randomHalves(groups, seed, draw);
    losses[draw] = (await objective.evaluate(dropUnits(theta, groups, kept))).loss;
    await breathe();
    signal.throwIfAborted();
  }
  return losses;
}

/**
 * The path of Kuditipudi et al. (2019) from a to b through networks of half the width, straight from
 * one to the next:
 *
 * 1. a → half of a's units, the others unread;
 * 2. → b's half comes to stand in the units that nothing reads: the loss does not change;
 * 3. → the outputs turn from a's half to b's: the loss is convex in them, so at most the higher end's;
 * 4. → a's half is taken away: the loss does not change;
 * 5. → b.
 *
 * What 2 to 4 promise holds for the network's own loss where units meet in weights alone: not with
 * layer normalization or distances to centers, and not for a skip connection from the inputs.
 */
export function dropoutPath(
  groups: UnitGroups,
  a: Float32Array,
  b: Float32Array,
  seed: number,
): Curve {
  const [half, otherHalf] = randomHalves(groups, seed);
  if (groups.sizes.some((size) => size < 2)) {
    throw new WordedError(
      worded`A layer of a single unit has no two halves. Give every hidden layer 2 or more.`,
    );
  }
  const ofA = dropUnits(a, groups, half);
  const ofB = dropUnits(b, groups, otherHalf);
  const sideBySide = (outputsOf: "a" | "b"): Float32Array => {
    const joined = new Float32Array(a.length);
    for (const { offset, rows, columns, from, to } of groups.tensors) {
      for (let r = 0; r < rows; r++) {
        const reads = from === null ? null : side(half[from][r % half[from].length]);
        for (let c = 0; c < columns; c++) {
          const writes = to === null ? outputsOf : side(half[to][c]);
          if (reads !== null && reads !== writes) continue;
          const p = offset + r * columns + c;
          joined[p] = (writes === "a" ? ofA : ofB)[p];
        }
      }
    }
    return joined;
  };
  return { kind: "chain", points: [a, ofA, sideBySide("a"), sideBySide("b"), ofB, b] };
}

const side = (kept: number): "a" | "b" => (kept === 1 ? "a" : "b");
