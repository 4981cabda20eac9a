/** LIBSVM's and SVMlight's tables: in each line a target, then the features that are not 0 as `number:value`. */
import { worded } from "../language/worded";
import type { CsvRow } from "./csvRows";
import { limits } from "./limits";
import { ReadError } from "./readError";

const LINE = /^[+-]?[\d.]+(e[+-]?\d+)?(\s+qid:\d+)?(\s+\d+:[^\s:]+)*\s*(#.*)?$/i;
const LOOKED = 20;

/** Whether the first lines are of this kind, pairs in at least one of them. */
export function isSvmLight(start: string): boolean {
  const lines = start
    .slice(0, 65_536)
    .split("\n")
    .slice(0, LOOKED)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  // The last one may be cut short.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.some((line) => /\s\d+:/.test(line)) && whole.every((line) => LINE.test(line));
}

/** Passes over the rows, of which the first has the names, and whose last cell is the target; null for any other text. */
export function svmRows(text: string): (() => Iterable<CsvRow>) | null {
  if (!isSvmLight(text)) return null;
  const [lowest, highest] = numbersIn(text);
  // Counted from 0 by some.
  const first = lowest === 0 ? 0 : 1;
  const width = Math.max(0, highest - first + 1);
  if (width >= limits.table.columns)
    throw new ReadError(
      worded`The file has features up to number ${highest}; at most ${limits.table.columns} columns are read.`,
    );
  return function* () {
    const names = Array.from({ length: width }, (_, at) => `feature ${at + first}`);
    yield { cells: [...names, "target"], line: 1, misquoted: false };
    let line = 0;
    for (let at = 0; at < text.length; ) {
      const found = text.indexOf("\n", at);
      const next = found < 0 ? text.length : found;
      const content = text.slice(at, next).replace(/#.*/, "").trim();
      at = next + 1;
      line += 1;
      if (content === "") continue;
      const [target, ...pairs] = content.split(/\s+/);
      const cells = new Array<string>(width).fill("0");
      let isRow = true;
      for (const pair of pairs) {
        const [number, value = ""] = pair.split(":");
        if (number === "qid") continue;
        const place = Number(number) - first;
        isRow &&= Number.isInteger(place) && place >= 0 && place < width;
        if (isRow) cells[place] = value;
      }
      yield { cells: isRow ? [...cells, target] : [], line, misquoted: false };
    }
  };
}

function numbersIn(text: string): [number, number] {
  let [lowest, highest] = [Infinity, 0];
  for (const [, number] of text.matchAll(/\s(\d+):/g)) {
    const value = Number(number);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return [lowest, highest];
}
