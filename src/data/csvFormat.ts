import { csvRows } from "../results/csvRows";
import { ReadError } from "../results/readError";
import { parseNumber } from "./parseNumber";

/** How a CSV file is laid out, found from its first rows. */
export interface CsvFormat {
  delimiter: string;
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

const ROWS_SEEN = 200;

/** Ties go to the first: semicolons and tabs hardly ever stand in a file for another reason. */
const DELIMITERS = [";", "\t", ","];

export const isBlank = (row: string[]): boolean => row.every((cell) => cell.trim() === "");

function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let seen = 0;
  for (const { cells } of csvRows(text, delimiter)) {
    if (!isBlank(cells)) rows.push(cells);
    if (++seen === ROWS_SEEN) break;
  }
  return rows;
}

/** The commonest number of fields in a row, and how many rows have it. */
function commonWidth(rows: string[][]): { width: number; count: number } {
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
    const { width, count } = commonWidth(firstRows(text, delimiter));
    if (width > 1 && count > best.count) best = { delimiter, count };
  }
  return best.delimiter;
}

function numericColumns(rows: string[][], width: number, commas: boolean): boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    const numbers = cells.filter((cell) => !Number.isNaN(parseNumber(cell, commas)));
    return numbers.length > 0 && 2 * numbers.length >= cells.length;
  });
}

/**
 * Looks at the first 200 rows.
 *
 * @param header "auto" takes the first row for a header when none of its cells is a number and some
 *   column below it is.
 * @throws ReadError when there are no rows or only one column.
 */
export function detectFormat(text: string, header: "auto" | "yes" | "no"): CsvFormat {
  const delimiter = findDelimiter(text);
  const commas = delimiter !== ",";
  const rows = firstRows(text, delimiter);
  if (rows.length === 0) throw new ReadError("The file is empty: it has no rows.");
  const [first, ...others] = rows;

  const noNumbers = first.every((cell) => Number.isNaN(parseNumber(cell, commas)));
  const numbersBelow = numericColumns(others, first.length, commas).includes(true);
  const hasHeader = header === "yes" || (header === "auto" && noNumbers && numbersBelow);

  const width = hasHeader ? first.length : commonWidth(rows).width;
  if (width < 2) {
    throw new ReadError(
      "The file has only one column; it needs features and a label, separated by comma, semicolon or tab.",
    );
  }
  const columns = Array.from(
    { length: width },
    (_, i) => (hasHeader && first[i].trim()) || `column ${i + 1}`,
  );
  const numeric = numericColumns(hasHeader ? others : rows, width, commas);
  const counts = (column: number) =>
    others.length > 1 &&
    others.every((row, at) => Number(row[column]) === Number(others[0][column]) + at);
  const index = hasHeader && width > 2 && first[0].trim() === "" && counts(0) ? 0 : null;
  return { delimiter, commas, header: hasHeader, columns, numeric, index };
}
