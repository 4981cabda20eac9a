/**
 * Surfaces in tables of text: long (one row per point, under whatever header), a matrix (the first row
 * holds α, the first column β), or a matrix of losses alone.
 */
import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { type AxisNames, type ForeignSurface, gridSurface, isDirection } from "./gridSurface";
import { matrixSurface } from "./npySurface";
import { pointGrid } from "./pointGrid";
import { type LongColumns, tableLayout } from "./tableLayout";
import { type Line, pointTable, readTable, type Table } from "./textTable";

export interface TextSurface extends ForeignSurface {
  /** False where it may be a table of samples as well. */
  sure: boolean;
}

const UNNAMED: AxisNames = { alpha: "first direction", beta: "second direction" };
/** Names that say no more than which axis it is. */
const PLAIN = ["alpha", "α", "x", "beta", "β", "y"];

/**
 * Whether a table is a surface and nothing else, which its first lines tell.
 *
 * @param start of the file, at least two lines.
 */
export function looksLikeSurface(start: string): boolean {
  return tableLayout(readTable(start, 3))?.sure === true;
}

/**
 * The surface in a table that may be one of samples; null where it is no surface.
 */
export function possibleSurface(text: string): TextSurface | null {
  const table = readTable(text, limits.gridPoints + 2);
  if (tableLayout(table) === null) return null;
  try {
    return surfaceIn(table);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/**
 * @throws ReadError in words for the user, with the line where something is wrong.
 */
export function readSurfaceCsv(text: string): TextSurface {
  return surfaceIn(readTable(text, limits.gridPoints + 2));
}

/**
 * The surface in a list of points, each an object with the same keys.
 *
 * @throws ReadError in words for the user, with the point where something is wrong.
 */
export function readPoints(points: Record<string, unknown>[]): TextSurface {
  const table = pointTable(points);
  if (tableLayout(table)?.kind !== "long") {
    throw new ReadError(
      worded`The points in the JSON file do not form a surface: each needs alpha, beta and loss.`,
    );
  }
  return surfaceIn(table);
}

function surfaceIn(table: Table): TextSurface {
  if (table.lines.length === 0) throw new ReadError(worded`The file is empty: it has no rows.`);
  const layout = tableLayout(table);
  switch (layout?.kind) {
    case "long":
      return {
        ...readLong(table, layout.columns, layout.header),
        sure: layout.sure,
      };
    case "bare": {
      const values = table.lines.flatMap(({ cells }) => cells.map(table.value));
      if (values.length > limits.gridPoints) throw tooMany();
      const rows = table.lines.length;
      return {
        ...matrixSurface(Float64Array.from(values), rows, values.length / rows),
        sure: false,
      };
    }
    default:
      return { ...readMatrix(table), sure: layout?.sure ?? true };
  }
}

/** Characters of a cell in a message. */
const SHOWN = 20;

/** A loss or accuracy; `computed` is false for an empty cell. */
function readValue(line: Line, column: number, { value: numberIn }: Table) {
  const cell = line.cells[column] ?? "";
  const value = numberIn(cell);
  const text = cell.trim();
  if (Number.isNaN(value) && text !== "" && !/^[+-]?nan$/i.test(text)) {
    throw new ReadError(worded`${line.where}: "${shown(text, SHOWN)}" is not a number.`);
  }
  return { value, computed: text !== "" };
}

function readCoordinate(line: Line, column: number, { value: numberIn }: Table): number {
  const value = numberIn(line.cells[column]);
  if (Number.isFinite(value)) return value;
  throw new ReadError(
    worded`${line.where}: the coordinate "${shown(line.cells[column] ?? "", SHOWN)}" is not a number.`,
  );
}

function readLong(table: Table, columns: LongColumns, hasHeader: boolean): ForeignSurface {
  const { lines } = table;
  const rows = hasHeader ? lines.slice(1) : lines;
  if (rows.length > limits.gridPoints) throw tooMany();
  const width = lines[0].cells.length;
  const points = rows.map((line) => {
    if (line.cells.length !== width) {
      throw new ReadError(
        worded`${line.where} has ${line.cells.length} fields; the header has ${width}.`,
      );
    }
    const { value, computed } = readValue(line, columns.loss, table);
    return {
      where: line.where,
      alpha: readCoordinate(line, columns.alpha, table),
      beta: columns.beta < 0 ? 0 : readCoordinate(line, columns.beta, table),
      loss: value,
      computed,
      accuracy: columns.accuracy < 0 ? Number.NaN : readValue(line, columns.accuracy, table).value,
    };
  });
  const mayCount = !isDirection(lines[0].cells[columns.alpha].trim());
  return gridSurface({ ...pointGrid(points), mayCount }, ...wordsOf(table, columns, hasHeader));
}

/** Names of the axes, and which columns they are where the header does not say that plainly. */
function wordsOf(
  { lines }: Table,
  columns: LongColumns,
  hasHeader: boolean,
): [AxisNames, string[]] {
  const nameOf = (column: number) =>
    hasHeader ? shown(lines[0].cells[column].trim()) : `column ${column + 1}`;
  const axisName = (column: number, unnamed: string) =>
    column < 0 || PLAIN.includes(nameOf(column).toLowerCase()) ? unnamed : nameOf(column);
  const names = {
    alpha: axisName(columns.alpha, UNNAMED.alpha),
    beta: axisName(columns.beta, UNNAMED.beta),
  };
  const loss = nameOf(columns.loss);
  if (loss.toLowerCase() === "loss") return [names, []];
  const used: number[] = Object.values(columns);
  const rest = lines[0].cells.map((_, column) => column).filter((column) => !used.includes(column));
  const notes = [`Loss: the column ${loss}.`];
  if (rest.length > 0) notes.push(`Not shown: ${rest.slice(0, 10).map(nameOf).join(", ")}.`);
  return [names, notes];
}

function readMatrix(table: Table): ForeignSurface {
  const [first, ...rows] = table.lines;
  const width = first.cells.length;
  if (width < 3 || first.cells.slice(1).some((cell) => Number.isNaN(table.value(cell)))) {
    throw new ReadError(
      worded`The first line is neither a header with "alpha", "beta" and "loss" nor a row of α after an empty corner.`,
    );
  }
  if ((width - 1) * rows.length > limits.gridPoints) throw tooMany();
  const alpha = Array.from({ length: width - 1 }, (_, i) => readCoordinate(first, i + 1, table));
  const beta = rows.map((line) => {
    if (line.cells.length !== width) {
      throw new ReadError(
        worded`${line.where} has ${line.cells.length} fields; the first line has ${width}.`,
      );
    }
    return readCoordinate(line, 0, table);
  });
  const values = rows.flatMap((line) => alpha.map((_, i) => readValue(line, i + 1, table)));
  const grid = {
    alpha,
    beta,
    loss: values.map(({ value }) => value),
    done: values.map(({ computed }) => (computed ? 1 : 0)),
    mayCount: true,
  };
  return gridSurface(grid, UNNAMED);
}

const tooMany = (): Error =>
  new ReadError(worded`A surface has at most ${limits.gridPoints} points.`);
