import { worded } from "../language/worded";
import { ReadError } from "../results/readError";
import { isMissing, parseNumber } from "./parseNumber";
import { commonWidth, firstRows, type TableSource } from "./tableSource";

/** How a table is laid out, found from its first rows. */
export interface CsvFormat {
  /** Whether 1,5 means one and a half. */
  commas: boolean;
  header: boolean;
  /** Names from the header, or "column 1", "column 2", …. */
  columns: string[];
  /** Whether a column holds numbers (at least half of its filled cells do). */
  numeric: boolean[];
  /** Position of a column without a name that only counts the rows, as pandas writes one. */
  index: number | null;
}

export interface FormatOptions {
  /** "auto" takes the first row for a header when none of its cells is a number and some column below it is. */
  header: "auto" | "yes" | "no";
  /** Whether signs such as "NA" count as empty cells when it is asked what a column holds. */
  emptySigns: boolean;
}

/** Whether a column holds numbers: at least half of its filled cells do. */
export const areNumbers = (numbers: number, filled: number): boolean =>
  numbers > 0 && 2 * numbers >= filled;

/** Whether each column holds numbers. */
function numericColumns(
  rows: string[][],
  width: number,
  { commas, emptySigns }: { commas: boolean; emptySigns: boolean },
): boolean[] {
  const isEmpty = emptySigns ? isMissing : (cell: string) => cell.trim() === "";
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => !isEmpty(cell));
    const numbers = cells.filter((cell) => !Number.isNaN(parseNumber(cell, commas)));
    return areNumbers(numbers.length, cells.length);
  });
}

/**
 * Looks at the first 200 rows.
 *
 * @throws ReadError when there are no rows or only one column.
 */
export function detectFormat(
  source: TableSource,
  { header, emptySigns }: FormatOptions,
): CsvFormat {
  const { commas } = source;
  const rows = firstRows(source.rows());
  if (rows.length === 0) throw new ReadError(worded`The file is empty: it has no rows.`);
  const [first, ...others] = rows;

  const hasHeader =
    header === "yes" ||
    (header === "auto" && (source.named === true || isHeader(first, others, commas)));
  // R names every column but that of the rows' own names.
  const hasRowNames =
    hasHeader && others.length > 0 && others.every((row) => row.length === first.length + 1);
  const names = hasRowNames ? ["", ...first] : first;
  const width = hasHeader ? names.length : commonWidth(rows).width;
  if (width < 2) {
    throw new ReadError(
      worded`The file has only one column; it needs features and a label, separated by comma, semicolon, tab or blanks.`,
    );
  }
  const columns = Array.from(
    { length: width },
    (_, i) => (hasHeader && names[i].trim()) || `column ${i + 1}`,
  );
  const numeric = numericColumns(hasHeader ? others : rows, width, { commas, emptySigns });
  const counts = (column: number) =>
    others.length > 1 &&
    others.every((row, at) => Number(row[column]) === Number(others[0][column]) + at);
  const index = hasHeader && width > 2 && names[0].trim() === "" && counts(0) ? 0 : null;
  return { commas, header: hasHeader, columns, numeric, index };
}

/** Whether a row names what is below it: no number, and numbers below or words that come again and again. */
function isHeader(first: string[], others: string[][], commas: boolean): boolean {
  if (first.some((cell) => !Number.isNaN(parseNumber(cell, commas)))) return false;
  if (numericColumns(others, first.length, { commas, emptySigns: false }).includes(true))
    return true;
  return others.length > 1 && first.every((name, column) => isNew(name, others, column));
}

/** Whether a word does not stand in the rows below, which have few words. */
function isNew(name: string, rows: string[][], column: number): boolean {
  const words = new Set(rows.map((row) => row[column]?.trim()));
  return !words.has(name.trim()) && 2 * words.size <= rows.length;
}
