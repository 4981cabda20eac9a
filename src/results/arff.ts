/**
 * Weka's tables: attributes with their names, then rows, full or sparse.
 *
 * https://waikato.github.io/weka-wiki/formats_and_processing/arff_stable/
 */
import { worded } from "../language/worded";
import type { CsvRow } from "./csvRows";
import { limits } from "./limits";
import { ReadError } from "./readError";

const START = 65_536;
/** A name or value, quoted or not. */
const WORD = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s,{}]+)/y;

export function isArff(start: string): boolean {
  const lines = start.slice(0, START).split("\n");
  const first = lines.map((line) => line.trim()).find((line) => line !== "" && line[0] !== "%");
  return /^@relation\b/i.test(first ?? "");
}

interface Attribute {
  name: string;
  /** What stands where a sparse row has nothing: 0, or the first of the values. */
  unset: string;
}

/** Passes over the rows, of which the first has the names; null for any other text. */
export function arffRows(text: string): (() => Iterable<CsvRow>) | null {
  if (!isArff(text)) return null;
  const { attributes, end, line: first } = headIn(text);
  return function* () {
    yield { cells: attributes.map(({ name }) => name), line: 1, misquoted: false };
    let line = first;
    for (let at = end; at < text.length; line++) {
      const found = text.indexOf("\n", at);
      const next = found < 0 ? text.length : found;
      const content = text.slice(at, next).trim();
      at = next + 1;
      if (content === "" || content.startsWith("%")) continue;
      const cells = content.startsWith("{") ? sparse(content, attributes) : wordsOf(content);
      yield { cells: cells ?? [], line, misquoted: cells === null };
    }
  };
}

/** @throws ReadError where there are no attributes or no rows. */
function headIn(text: string): { attributes: Attribute[]; end: number; line: number } {
  const attributes: Attribute[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const next = found < 0 ? text.length : found;
    const content = text.slice(at, next).trim();
    at = next + 1;
    line += 1;
    if (/^@data\b/i.test(content)) {
      if (attributes.length === 0) throw new ReadError(worded`The ARFF file names no attributes.`);
      return { attributes, end: at, line: line + 1 };
    }
    const [, declared] = /^@attribute\s+(.*)$/i.exec(content) ?? [];
    if (declared === undefined) continue;
    const [name = "", ...values] = wordsOf(declared) ?? [];
    attributes.push({ name, unset: /\{/.test(declared) ? (values[0] ?? "0") : "0" });
    if (attributes.length > limits.table.columns)
      throw new ReadError(
        worded`The ARFF file has more than ${limits.table.columns} attributes, which is not read.`,
      );
  }
  throw new ReadError(worded`The ARFF file has no rows: a line @data is missing.`);
}

/** Values between commas or blanks; null where quotation marks are misplaced. */
function wordsOf(content: string): string[] | null {
  const words: string[] = [];
  for (let at = 0; at < content.length; ) {
    if (/[\s,{}]/.test(content[at])) {
      at += 1;
      continue;
    }
    if (content[at] === "%" && words.length > 0) break;
    WORD.lastIndex = at;
    const match = WORD.exec(content);
    if (match === null) return null;
    words.push((match[1] ?? match[2] ?? match[3]).replace(/\\(.)/g, "$1"));
    if (words.length > limits.table.columns) return null;
    at = WORD.lastIndex;
  }
  return words;
}

/** "{1 X, 3 Y}": what is not named is unset. */
function sparse(content: string, attributes: Attribute[]): string[] | null {
  const words = wordsOf(content);
  if (words === null || words.length % 2 !== 0) return null;
  const cells = attributes.map(({ unset }) => unset);
  for (let k = 0; k < words.length; k += 2) {
    const at = Number(words[k]);
    if (!(at in cells)) return null;
    cells[at] = words[k + 1];
  }
  return cells;
}
