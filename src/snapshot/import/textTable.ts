/**
 * Tables in text, as surfaces come in: cells between commas, semicolons or tabs, or between blanks;
 * after all but commas, a comma may be the decimal sign. Lines that begin with # are remarks, but for
 * the first, which may be a header.
 */
import { csvRows } from "../../results/csvRows";

const DELIMITERS = [";", "\t", ","];

export interface Line {
  /** Counted from 1, for messages. */
  number: number;
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
  for (const { cells, line } of blanks ? blankRows(content) : csvRows(content, delimiter ?? ",")) {
    if (cells.every((cell) => cell.trim() === "") || cells[0].startsWith("#")) continue;
    lines.push({ number: line, cells });
    if (lines.length >= mostLines) break;
  }
  const commas = delimiter !== ",";
  return { lines, value: (cell) => numberIn(cell ?? "", commas) };
}

function* blankRows(text: string): Generator<{ cells: string[]; line: number }> {
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    yield { cells: text.slice(at, end).trim().split(/\s+/), line };
    at = end + 1;
  }
}

/** A number as people and programs write it. */
function numberIn(cell: string, decimalCommas: boolean): number {
  const trimmed = cell.trim();
  const text = decimalCommas ? trimmed.replace(/^([+-]?\d*),(\d+)/, "$1.$2") : trimmed;
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
