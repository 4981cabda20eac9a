/** What a table in text is, when it is a surface: by its header, or by how its numbers lie. */

import { isSmooth } from "./gridSurface";
import type { Table } from "./textTable";

/** Positions of the columns of a table with a row for each point; −1 for those that are missing. */
export interface LongColumns {
  alpha: number;
  beta: number;
  loss: number;
  accuracy: number;
}

export type TableLayout = {
  /** Whether it can hardly be a table of samples. */
  sure: boolean;
} & (
  | { kind: "long"; columns: LongColumns; header: boolean }
  /** α in the first row, β in the first column. */
  | { kind: "matrix" }
  /** Losses without coordinates. */
  | { kind: "bare" }
);

/** Names that a column may have, in lower case. */
const COLUMNS = {
  alpha: ["alpha", "α", "x"],
  beta: ["beta", "β", "y"],
  loss: ["loss", "train_loss", "test_loss", "z"],
  accuracy: ["accuracy", "acc"],
};
const LIKE_A_LOSS = /loss|nll|error|objective|perplexity|cost|energy|^z$/i;

/** Columns that may be an axis in a table without known names. */
const MOST_AXES = 8;
const FEWEST_ROWS = 4;

/** @param table of which some lines at the end may be missing. */
export function tableLayout(table: Table): TableLayout | null {
  if (table.lines.length < 2) return null;
  return named(table) ?? matrix(table) ?? gridInColumns(table) ?? bare(table);
}

function named({ lines }: Table): TableLayout | null {
  const names = lines[0].cells.map((cell) => cell.trim().toLowerCase());
  const find = (known: string[]) =>
    known.map((name) => names.indexOf(name)).find((position) => position >= 0) ?? -1;
  const columns = {
    alpha: find(COLUMNS.alpha),
    beta: find(COLUMNS.beta),
    loss: find(COLUMNS.loss),
    accuracy: find(COLUMNS.accuracy),
  };
  if (columns.alpha < 0 || columns.loss < 0) return null;
  // Features may be called x and y too.
  const sure = names[columns.alpha] !== "x";
  return { kind: "long", columns, header: true, sure };
}

function matrix({ lines, value }: Table): TableLayout | null {
  const [first, ...rows] = lines;
  const [corner, ...alpha] = first.cells.map(value);
  const beta = rows.map(({ cells }) => value(cells[0]));
  const fits = rows[0].cells.length === first.cells.length && alpha.length > 1;
  if (!fits || !isMonotone(alpha) || !isMonotone(beta)) return null;
  if (!Number.isNaN(corner)) {
    // Numbers alone: only even steps tell coordinates from values, and of two values there is one step.
    return rows.length > 1 && alpha.length > 2 && hasEvenSteps(alpha) && hasEvenSteps(beta)
      ? { kind: "matrix", sure: false }
      : null;
  }
  // Column names and an index that count are what tables of samples have, too.
  return { kind: "matrix", sure: !(isCount(alpha) && isCount(beta) && rows.length > 1) };
}

const isMonotone = (values: number[]): boolean =>
  values.every(Number.isFinite) &&
  (values.every((value, k) => k === 0 || value > values[k - 1]) ||
    values.every((value, k) => k === 0 || value < values[k - 1]));

const isCount = (values: number[]): boolean => values.every((value, k) => value === values[0] + k);

function hasEvenSteps(values: number[]): boolean {
  const step = values[1] - values[0];
  return values.every(
    (value, k) => k === 0 || Math.abs(value - values[k - 1] - step) <= 0.05 * Math.abs(step),
  );
}

/** Two columns whose every pair of values has a row, under whatever names. */
function gridInColumns({ lines, value }: Table): TableLayout | null {
  const width = lines[0].cells.length;
  const header = lines[0].cells.some((cell) => cell.trim() !== "" && Number.isNaN(value(cell)));
  const rows = header ? lines.slice(1) : lines;
  if (width < 3 || rows.length < FEWEST_ROWS) return null;
  if (rows.some(({ cells }) => cells.length !== width)) return null;
  const axes = Array.from({ length: Math.min(width, MOST_AXES) }, (_, column) => {
    const values = rows.map(({ cells }) => value(cells[column]));
    return values.every(Number.isFinite) ? values : null;
  });
  for (const [alpha, a] of axes.entries()) {
    for (const [beta, b] of axes.entries()) {
      if (beta <= alpha || a === null || b === null || !isGrid(a, b)) continue;
      const loss = lossColumn({ lines: rows, value }, header ? lines[0].cells : null, [
        alpha,
        beta,
      ]);
      if (loss < 0) continue;
      return {
        kind: "long",
        columns: { alpha, beta, loss, accuracy: -1 },
        header,
        sure: false,
      };
    }
  }
  return null;
}

/** Whether each pair of a value of one and a value of the other occurs once. */
function isGrid(a: number[], b: number[]): boolean {
  const [columns, rows] = [new Set(a).size, new Set(b).size];
  if (columns < 2 || rows < 2 || columns * rows !== a.length) return false;
  return new Set(a.map((value, k) => `${value} ${b[k]}`)).size === a.length;
}

function lossColumn(
  { lines, value }: Table,
  header: string[] | null,
  axes: [number, number],
): number {
  const numeric = lines[0].cells.flatMap((_, column) =>
    axes.includes(column) || lines.some(({ cells }) => Number.isNaN(value(cells[column])))
      ? []
      : [column],
  );
  return (
    numeric.find((column) => header !== null && LIKE_A_LOSS.test(header[column].trim())) ??
    numeric.at(-1) ??
    -1
  );
}

function bare({ lines, value }: Table): TableLayout | null {
  const width = lines[0].cells.length;
  if (lines.length < 3 || width < 3 || lines.some(({ cells }) => cells.length !== width)) {
    return null;
  }
  const values = lines.flatMap(({ cells }) => cells.map(value));
  if (values.some(Number.isNaN) || !isSmooth(values, lines.length, width)) return null;
  return { kind: "bare", sure: false };
}
