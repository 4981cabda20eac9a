/**
 * Surfaces in CSV files: a long table (one row per point, with a header) or a matrix (the first row
 * holds α, the first column β). Delimiters are commas, semicolons or tabs; after the latter two, a
 * comma may be the decimal sign.
 */
import { shown } from "../../catalog/plainText";
import { csvRows } from "../../results/csvRows";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import type { Surface } from "../../results/results";
import { evenAxis } from "./evenAxis";
import { originLoss } from "./originLoss";

const DELIMITERS = [";", "\t", ","];

/** Names that a column of the long table may have, in lower case. */
const COLUMNS = {
  alpha: ["alpha", "α", "x"],
  beta: ["beta", "β", "y"],
  loss: ["loss", "train_loss", "test_loss"],
  accuracy: ["accuracy", "acc"],
};

interface Line {
  /** Counted from 1, for messages. */
  number: number;
  cells: string[];
}

interface Table {
  lines: Line[];
  /** Whether 1,5 means one and a half. */
  decimalCommas: boolean;
}

/**
 * Whether a CSV file is a surface and not a table of samples: by its header or its corner.
 *
 * @param start of the file, at least two lines.
 */
export function looksLikeSurface(start: string): boolean {
  const { lines, decimalCommas } = readTable(start, 3);
  if (lines.length < 2) return false;
  const [first, second] = lines;
  if (longColumns(first) !== null) return true;
  const [corner, ...alpha] = first.cells.map((cell) => numberIn(cell, decimalCommas));
  return (
    Number.isNaN(corner) &&
    alpha.length > 1 &&
    alpha.every((value, i) => i === 0 || value > alpha[i - 1]) &&
    second.cells.length === first.cells.length
  );
}

/**
 * @throws ReadError in words for the user, with the line where something is wrong.
 */
export function readSurfaceCsv(text: string): Surface {
  const table = readTable(text, limits.gridPoints + 2);
  if (table.lines.length === 0) throw new ReadError("The file is empty: it has no rows.");
  const columns = longColumns(table.lines[0]);
  return columns === null ? readMatrix(table) : readLong(table, columns);
}

function readTable(text: string, mostLines: number): Table {
  const firstLine = text.slice(0, text.search(/\n|$/));
  const delimiter = DELIMITERS.find((candidate) => firstLine.includes(candidate)) ?? ",";
  const lines: Line[] = [];
  for (const { cells, line } of csvRows(text, delimiter)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    lines.push({ number: line, cells });
    if (lines.length >= mostLines) break;
  }
  return { lines, decimalCommas: delimiter !== "," };
}

/** A number as people and programs write it; NaN for anything else. Empty cells are NaN too. */
function numberIn(cell: string, decimalCommas: boolean): number {
  const trimmed = cell.trim();
  const text = decimalCommas ? trimmed.replace(/^([+-]?\d*),(\d+)/, "$1.$2") : trimmed;
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

/** Characters of a cell in a message. */
const SHOWN = 20;

/** A loss or accuracy; `computed` is false for an empty cell. */
function readValue(line: Line, column: number, decimalCommas: boolean) {
  const cell = line.cells[column] ?? "";
  const value = numberIn(cell, decimalCommas);
  const text = cell.trim();
  if (Number.isNaN(value) && text !== "" && !/^[+-]?nan$/i.test(text)) {
    throw new ReadError(`Line ${line.number}: "${shown(text, SHOWN)}" is not a number.`);
  }
  return { value, computed: text !== "" };
}

function readCoordinate(line: Line, column: number, decimalCommas: boolean): number {
  const value = numberIn(line.cells[column] ?? "", decimalCommas);
  if (Number.isFinite(value)) return value;
  throw new ReadError(
    `Line ${line.number}: the coordinate "${shown(line.cells[column] ?? "", SHOWN)}" is not a number.`,
  );
}

type LongColumns = Record<keyof typeof COLUMNS, number>;

/** Positions of the columns, −1 for those that are missing; null when it is no header of this kind. */
function longColumns({ cells }: Line): LongColumns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const find = (known: string[]) => names.findIndex((name) => known.includes(name));
  const columns = {
    alpha: find(COLUMNS.alpha),
    beta: find(COLUMNS.beta),
    loss: find(COLUMNS.loss),
    accuracy: find(COLUMNS.accuracy),
  };
  return columns.alpha >= 0 && columns.loss >= 0 ? columns : null;
}

interface Point {
  line: number;
  alpha: number;
  beta: number;
  loss: { value: number; computed: boolean };
  accuracy: number;
}

function readLong({ lines, decimalCommas }: Table, columns: LongColumns): Surface {
  const [header, ...rows] = lines;
  if (rows.length > limits.gridPoints) throw tooMany();
  const points = rows.map((line): Point => {
    if (line.cells.length !== header.cells.length) {
      throw new ReadError(
        `Line ${line.number} has ${line.cells.length} fields; the header has ${header.cells.length}.`,
      );
    }
    return {
      line: line.number,
      alpha: readCoordinate(line, columns.alpha, decimalCommas),
      beta: columns.beta < 0 ? 0 : readCoordinate(line, columns.beta, decimalCommas),
      loss: readValue(line, columns.loss, decimalCommas),
      accuracy:
        columns.accuracy < 0 ? Number.NaN : readValue(line, columns.accuracy, decimalCommas).value,
    };
  });
  const alphas = distinct(points.map(({ alpha }) => alpha));
  const betas = distinct(points.map(({ beta }) => beta));
  if (points.length * 2 < alphas.length * betas.length) {
    throw new ReadError(
      `The rows do not form a grid: ${points.length} points, but ${alphas.length} different α and ${betas.length} different β.`,
    );
  }
  const surface = emptySurface(
    evenAxis(alphas, "alpha"),
    betas.length === 1 ? new Float32Array(1) : evenAxis(betas, "beta"),
  );
  const columnOf = new Map(alphas.map((value, i) => [value, i]));
  const rowOf = new Map(betas.map((value, j) => [value, j]));
  const lineOf = new Uint32Array(surface.loss.length);
  for (const { line, alpha, beta, loss, accuracy } of points) {
    const index = (rowOf.get(beta) ?? 0) * alphas.length + (columnOf.get(alpha) ?? 0);
    if (lineOf[index] > 0) {
      throw new ReadError(`Line ${line} repeats the point of line ${lineOf[index]}.`);
    }
    lineOf[index] = line;
    surface.loss[index] = loss.value;
    surface.accuracy[index] = accuracy;
    surface.done[index] = loss.computed ? 1 : 0;
  }
  return { ...surface, originLoss: originLoss(surface) };
}

function readMatrix({ lines, decimalCommas }: Table): Surface {
  const [first, ...rows] = lines;
  const width = first.cells.length;
  const notNumber = first.cells
    .slice(1)
    .find((cell) => Number.isNaN(numberIn(cell, decimalCommas)));
  if (width < 3 || notNumber !== undefined) {
    throw new ReadError(
      'The first line is neither a header with "alpha", "beta" and "loss" nor a row of α after an empty corner.',
    );
  }
  if ((width - 1) * rows.length > limits.gridPoints) throw tooMany();
  const alpha = Array.from({ length: width - 1 }, (_, i) =>
    readCoordinate(first, i + 1, decimalCommas),
  );
  const beta = rows.map((line) => {
    if (line.cells.length !== width) {
      throw new ReadError(
        `Line ${line.number} has ${line.cells.length} fields; the first line has ${width}.`,
      );
    }
    return readCoordinate(line, 0, decimalCommas);
  });
  const surface = emptySurface(evenAxis(alpha, "alpha"), evenAxis(beta, "beta"));
  rows.forEach((line, j) => {
    for (let i = 0; i < width - 1; i++) {
      const { value, computed } = readValue(line, i + 1, decimalCommas);
      surface.loss[j * (width - 1) + i] = value;
      surface.done[j * (width - 1) + i] = computed ? 1 : 0;
    }
  });
  return { ...surface, originLoss: originLoss(surface) };
}

function emptySurface(alpha: Float32Array, beta: Float32Array): Surface {
  const points = alpha.length * beta.length;
  if (points > limits.gridPoints) throw tooMany();
  return {
    alpha,
    beta,
    loss: new Float32Array(points).fill(Number.NaN),
    accuracy: new Float32Array(points).fill(Number.NaN),
    done: new Uint8Array(points),
    originLoss: Number.NaN,
  };
}

const distinct = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

const tooMany = (): Error => new ReadError(`A surface has at most ${limits.gridPoints} points.`);
