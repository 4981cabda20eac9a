/**
 * The rows of a table in text, after RFC 4180: cells between delimiters, quoted where they hold a
 * delimiter or a line end, with quotes doubled inside. One pass, one row at a time, so that the work on
 * a hostile table ends with the row that shows what it is; a parser that gathers every misplaced quote
 * of a file (papaparse 5.7) needs gigabytes for some.
 */
import { worded } from "../language/worded";
import { limits } from "./limits";
import { ReadError } from "./readError";

export interface CsvRow {
  cells: string[];
  /** Of the row's start, counted from 1. */
  line: number;
  /** Whether quotation marks stand where none belong, or one is never closed. */
  misquoted: boolean;
}

/** For `csvRows`: cells stand between blanks and tabs, however many. */
export const BLANKS = " ";

/**
 * @param text with \n as line ends; a mark at its start is skipped.
 * @param delimiter one character, or `BLANKS`.
 * @throws ReadError at a row of more cells than a table may have.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  if (delimiter === BLANKS) return yield* blankRows(text);
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { cells: [], line, misquoted: false };
    let rowEnds = false;
    while (!rowEnds) {
      const cell = text[at] === '"' ? quoted(text, at, delimiter) : bare(text, at, delimiter);
      row.cells.push(cell.content);
      row.misquoted ||= cell.misquoted;
      line += cell.lines;
      rowEnds = text[cell.end] !== delimiter;
      at = cell.end + 1;
      checkWidth(row);
    }
    line += 1;
    yield row;
  }
}

function checkWidth({ cells, line }: CsvRow): void {
  if (cells.length <= limits.table.columns) return;
  throw new ReadError(
    worded`Line ${line} has more than ${limits.table.columns} columns, which is not read.`,
  );
}

/** A quoted cell ends on its line: blanks are all that it is quoted for. */
function* blankRows(text: string): Generator<CsvRow> {
  let line = 1;
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length; line++) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const row: CsvRow = { cells: [], line, misquoted: false };
    for (const [whole, inside] of text.slice(at, end).matchAll(/"([^"]*)"(?=\s|$)|\S+/g)) {
      row.cells.push(inside ?? whole);
      checkWidth(row);
    }
    yield row;
    at = end + 1;
  }
}

interface Cell {
  content: string;
  /** Position of the delimiter or line end behind it, or the text's length. */
  end: number;
  /** Line ends inside. */
  lines: number;
  misquoted: boolean;
}

function bare(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
  return { content: text.slice(start, end), end, lines: 0, misquoted: false };
}

/** From a quote to the next that ends a cell. A quote amid a cell stays what it is. */
function quoted(text: string, start: number, delimiter: string): Cell {
  let misquoted = false;
  let doubled = false;
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return inside(text, start + 1, text.length, text.length, true, doubled);
    if (text[at + 1] === '"') {
      doubled = true;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text[end] === " ") end++;
    if (end >= text.length || text[end] === delimiter || text[end] === "\n") {
      return inside(text, start + 1, at, end, misquoted, doubled);
    }
    misquoted = true;
    at = end - 1;
  }
}

function inside(
  text: string,
  from: number,
  to: number,
  end: number,
  misquoted: boolean,
  doubled: boolean,
): Cell {
  const raw = text.slice(from, to);
  let lines = 0;
  for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) lines += 1;
  return { content: doubled ? raw.replaceAll('""', '"') : raw, end, lines, misquoted };
}
