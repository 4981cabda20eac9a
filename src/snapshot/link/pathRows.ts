/**
 * Tables of losses on the way to a partner, as links have them: row by row, since t and losses are of
 * different ranges, and without accuracies.
 */
import { worded } from "../../language/worded";
import type { RunArrays } from "../namedArrays";
import { isPathTable, tableOf } from "../partnerArrays";
import { SnapshotError } from "../snapshot";

const ROW = /^(.*)\/(t|train|test)$/;
/** Places on a way are whole multiples of this: 24 or 25 even steps, each halved five times at most. */
const PLACES = 24 * 25 * 32;

/** Rows of whole numbers. */
export const isPlaces = (name: string): boolean => isPathRow(name) && name.endsWith("/t");

export const isPathRow = (name: string): boolean => isPathTable(ROW.exec(name)?.[1] ?? "");

/** The arrays with each table as its rows `partner0_line/t`, `/train` and `/test`. */
export function withPathRows(arrays: RunArrays): RunArrays {
  const split: RunArrays = new Map();
  for (const [name, array] of arrays) {
    if (!isPathTable(name)) {
      split.set(name, array);
      continue;
    }
    const [rows, count] = array.shape;
    const row = (index: number) =>
      Float64Array.from(array.data.subarray(index * count, (index + 1) * count));
    const add = (what: string, data: Float64Array) =>
      split.set(`${name}/${what}`, { shape: [count], data });
    add(
      "t",
      row(0).map((t) => Math.round(t * PLACES)),
    );
    add("train", row(1));
    if (rows === 5) add("test", row(3));
  }
  return split;
}

/** @throws SnapshotError where rows of a table are missing or not of one length. */
export function withoutPathRows(arrays: RunArrays): RunArrays {
  const joined: RunArrays = new Map([...arrays].filter(([name]) => !isPathRow(name)));
  for (const [name, { data: places }] of arrays) {
    if (!isPlaces(name)) continue;
    const table = name.slice(0, -"/t".length);
    const unknown = new Float64Array(places.length).fill(Number.NaN);
    const [train = new Float64Array(), test] = ["train", "test"].map(
      (what) => arrays.get(`${table}/${what}`)?.data,
    );
    if (train.length !== places.length || (test ?? train).length !== places.length) {
      throw new SnapshotError(worded`The link's path between two solutions does not fit together.`);
    }
    const t = Float64Array.from(places, (place) => place / PLACES);
    const ofTest = test === undefined ? [] : [test, unknown];
    joined.set(table, tableOf([t, train, unknown, ...ofTest]));
  }
  return joined;
}
