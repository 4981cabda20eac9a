/**
 * Tables in text, as surfaces come in: cells between commas, semicolons or tabs, or between blanks;
 * after all but commas, a comma may be the decimal sign. Lines that begin with # are remarks, but for
 * the first, which may be a header.
 */
import { type Worded, worded } from "../../language/worded";
import { BLANKS, csvRows } from "../../results/csvRows";

const DELIMITERS = [";", "\t", "|", ","];

export interface Line {
  /** "Line 3", for messages. */
  where: Worded;
  cells: string[];
}

export interface Table {
  lines: Line[];
  /** The number in a cell; NaN for anything else, and for an empty cell. */
  value(cell: string | undefined): number;
}

/** @param mostLines read, blank ones and remarks not counted. */
export function readTable(text: string, mostLines: number): Table {
  const content = text.replace(/^\ufeff?\s*#[ \t]*/, "");
  const firstLine = /\S.*/.exec(content)?.[0] ?? "";
  const delimiter = DELIMITERS.find((candidate) => firstLine.includes(candidate)) ?? null;
  const blanks = delimiter === null && /\S[ ]+\S/.test(firstLine);
  const lines: Line[] = [];
  for (const { cells, line } of csvRows(content, blanks ? BLANKS : (delimiter ?? ","))) {
    if (cells.every((cell) => cell.trim() === "") || cells[0].startsWith("#")) continue;
    lines.push({ where: worded`Line ${line}`, cells });
    if (lines.length >= mostLines) break;
  }
  const commas = delimiter !== ",";
  return { lines, value: (cell) => numberIn(cell ?? "", commas) };
}

/** A list of points as the table of their values; the keys are those of the first one. */
export function pointTable(points: Record<string, unknown>[]): Table {
  const keys = Object.keys(points[0]);
  const textOf = (value: unknown) =>
    typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  const cells = points.map((point) => keys.map((key) => textOf(point[key])));
  return {
    lines: [keys, ...cells].map((row, index) => ({ where: worded`Point ${index}`, cells: row })),
    value: (cell) => numberIn(cell ?? "", false),
  };
}

/** A number as people and programs write it. */
function numberIn(cell: string, decimalCommas: boolean): number {
  const trimmed = cell.trim();
  const text = decimalCommas ? trimmed.replace(/^([+-]?\d*),(\d+)/, "$1.$2") : trimmed;
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
