/** What the columns of a table hold, over all of its rows. */
import { areNumbers, type CsvFormat } from "../csvFormat";
import { MOST_CLASSES_BY_DEFAULT } from "../labels";
import { isMissing, parseNumber } from "../parseNumber";
import { contentRows, type TableSource } from "../tableSource";
import { type End, extend, openEnd } from "./sentinel";

/** Distinct values are counted so far. */
const MOST_DISTINCT = 1000;

export interface ColumnProfile {
  name: string;
  at: number;
  /** Cells with a value. */
  filled: number;
  missing: number;
  numbers: number;
  /** Sum of the numbers. */
  sum: number;
  distinct: Set<string>;
  whole: boolean;
  low: number;
  high: number;
  /** The lowest and the highest number, which may stand for a missing value. */
  ends: [End, End];
  /** Whether each number is one more than that of the row before. */
  counts: boolean;
}

export interface TableProfile {
  columns: ColumnProfile[];
  rows: number;
  preview: string[][];
}

/** Rows that are shown. */
const SHOWN = 6;

export function profileOf(
  source: TableSource,
  { columns, header, commas }: CsvFormat,
): TableProfile {
  const found: ColumnProfile[] = columns.map((name, at) => ({
    name,
    at,
    filled: 0,
    missing: 0,
    numbers: 0,
    sum: 0,
    distinct: new Set(),
    whole: true,
    low: Infinity,
    high: -Infinity,
    ends: [openEnd(-1), openEnd(1)],
    counts: true,
  }));
  const last: number[] = columns.map(() => Number.NaN);
  const preview: string[][] = [];
  let rows = 0;
  for (const { cells } of contentRows(source, header)) {
    if (cells.length !== columns.length) continue;
    rows += 1;
    if (preview.length < SHOWN) preview.push(cells.map((cell) => cell.trim()));
    for (const [at, column] of found.entries()) {
      const cell = cells[at].trim();
      if (isMissing(cell)) {
        column.missing += 1;
        column.counts = false;
        continue;
      }
      column.filled += 1;
      if (column.distinct.size < MOST_DISTINCT) column.distinct.add(cell);
      const value = parseNumber(cell, commas);
      if (column.counts && !(rows === 1 || value === last[at] + 1)) column.counts = false;
      last[at] = value;
      if (Number.isNaN(value)) continue;
      column.numbers += 1;
      column.sum += value;
      column.whole &&= Number.isInteger(value);
      column.low = Math.min(column.low, value);
      column.high = Math.max(column.high, value);
      extend(column.ends[0], value, -1);
      extend(column.ends[1], value, 1);
    }
  }
  return { columns: found, rows, preview };
}

export const isNumeric = ({ numbers, filled }: ColumnProfile): boolean =>
  areNumbers(numbers, filled);

/** Few texts or few whole numbers, each of which comes again. */
export function looksLikeClasses(column: ColumnProfile): boolean {
  const { distinct, filled, whole } = column;
  const few =
    distinct.size >= 2 && distinct.size <= MOST_CLASSES_BY_DEFAULT && 2 * distinct.size <= filled;
  return few && (!isNumeric(column) || whole);
}
