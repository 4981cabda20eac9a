/** Tables of whatever kind, as rows of cells: text between delimiters, or a matrix in NumPy's format. */

import { worded } from "../language/worded";
import { arffRows } from "../results/arff";
import { BLANKS, type CsvRow, csvRows } from "../results/csvRows";
import { decodeText } from "../results/decodeText";
import { readNpy } from "../results/npy";
import { ReadError } from "../results/readError";
import { svmRows } from "../results/svmLight";
import { parseNumber } from "./parseNumber";
import { unzipped } from "./parts";

export interface TableSource {
  /** A pass over the rows from the first. */
  rows(): Iterable<CsvRow>;
  /** Whether 1,5 means one and a half. */
  commas: boolean;
  /** Whether the first row is known to name the columns. */
  named?: boolean;
  /** Whether there are more lines than are looked at. */
  cut: boolean;
}

const ROWS_SEEN = 200;

/** Ties go to the first: semicolons and tabs hardly ever stand in a file for another reason. */
const DELIMITERS = [";", "\t", "|", ","];

const isBlank = (row: string[]): boolean => row.every((cell) => cell.trim() === "");

/** The rows of a table but for its header and blank ones. */
export function* contentRows(source: TableSource, header: boolean): Iterable<CsvRow> {
  let headerAhead = header;
  for (const row of source.rows()) {
    if (isBlank(row.cells)) continue;
    if (headerAhead) headerAhead = false;
    else yield row;
  }
}

/** The first rows that are not blank. */
export function firstRows(rows: Iterable<CsvRow>): string[][] {
  const first: string[][] = [];
  let seen = 0;
  for (const { cells } of rows) {
    if (!isBlank(cells)) first.push(cells);
    if (++seen === ROWS_SEEN) break;
  }
  return first;
}

/** The commonest number of fields in a row, and how many rows have it. */
export function commonWidth(rows: string[][]): { width: number; count: number } {
  const counts = new Map<number, number>();
  let best = { width: 0, count: 0 };
  for (const { length: width } of rows) {
    const count = (counts.get(width) ?? 0) + 1;
    counts.set(width, count);
    if (count > best.count) best = { width, count };
  }
  return best;
}

function findDelimiter(text: string): string {
  let best = { delimiter: ",", count: 0 };
  for (const delimiter of DELIMITERS) {
    const { width, count } = commonWidth(firstRows(csvRows(text, delimiter)));
    if (width > 1 && count > best.count) best = { delimiter, count };
  }
  const blanks = firstRows(csvRows(text, BLANKS));
  const { width, count } = commonWidth(blanks);
  // Blanks stand in cells of text too: they are between cells where more of these are numbers for it.
  const clearer =
    best.count === 0 || numbersIn(blanks) > numbersIn(firstRows(csvRows(text, best.delimiter)));
  return width > 1 && count >= best.count && clearer ? BLANKS : best.delimiter;
}

/** The share of cells that hold a number. */
function numbersIn(rows: string[][]): number {
  const cells = rows.flat();
  return cells.filter((cell) => !Number.isNaN(parseNumber(cell, true))).length / cells.length;
}

/**
 * @param bytes of a text file, gzipped or not (a table, ARFF, LIBSVM), or of a `.npy` matrix.
 * @throws ReadError when it is neither.
 */
export function openTable(bytes: Uint8Array): TableSource {
  const content = unzipped(bytes);
  if (content[0] === 0x93 && content[1] === 0x4e) return openMatrix(content);
  const { text, cut } = decodeText(content);
  const rows = arffRows(text) ?? svmRows(text);
  if (rows !== null) return { rows, commas: false, named: true, cut };
  const delimiter = findDelimiter(text);
  // NumPy marks a header as a remark.
  const plain = delimiter === BLANKS ? text.replace(/^\ufeff?\s*#[ \t]*/, "") : text;
  return {
    rows: () => csvRows(plain, delimiter),
    commas: delimiter !== ",",
    cut,
  };
}

function openMatrix(bytes: Uint8Array): TableSource {
  const { shape, data } = readNpy(bytes);
  const [rows, width] = shape;
  if (shape.length !== 2) {
    throw new ReadError(
      worded`The .npy file holds an array of shape (${shape.join(", ")}); a table has rows and columns.`,
    );
  }
  return {
    *rows() {
      for (let row = 0; row < rows; row++) {
        const cells = Array.from(data.subarray(row * width, (row + 1) * width), String);
        yield { cells, line: row + 1, misquoted: false };
      }
    },
    commas: false,
    cut: false,
  };
}
