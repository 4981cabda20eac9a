/** Means of solutions: their kinds are facts, their numbers an array. */

import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import { worded } from "../language/worded";
import { type Average, type AverageKind, averageKinds } from "../results/partners";
import type { ArrayReader, RunArrays } from "./namedArrays";
import { SnapshotError } from "./snapshot";

export const averageFacts = boundedArray(v.picklist(averageKinds), averageKinds.length);

/** Adds `averages`: for each its members, train loss and accuracy, and those of a test set. */
export function addAverageArrays(arrays: RunArrays, averages: Average[]): void {
  if (averages.length === 0) return;
  const rows = averages.map(({ members, train, test }) => [
    members,
    train.loss,
    train.accuracy,
    ...(test === null ? [] : [test.loss, test.accuracy]),
  ]);
  arrays.set("averages", {
    shape: [rows.length, rows[0].length],
    data: Float64Array.from(rows.flat()),
  });
}

/** Those of which there are numbers. @throws SnapshotError when these do not fit the kinds. */
export function averagesFrom(kinds: AverageKind[], reader: ArrayReader): Average[] {
  if (kinds.length === 0 || !reader.has("averages")) return [];
  const values = reader.double("averages", { most: 5 * kinds.length });
  const width = values.length / kinds.length;
  if (width !== 3 && width !== 5) {
    throw new SnapshotError(worded`The snapshot's means of solutions do not fit together.`);
  }
  return kinds.map((kind, row) => {
    const [members, loss, accuracy, ...test] = values.slice(row * width, (row + 1) * width);
    return {
      kind,
      members,
      train: { loss, accuracy },
      test: width === 3 ? null : { loss: test[0], accuracy: test[1] },
    };
  });
}
