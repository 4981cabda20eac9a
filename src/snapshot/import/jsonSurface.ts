/** Surfaces in JSON: an object of arrays, a list of points, or a matrix of losses alone. */
import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { nestedInJson } from "../../results/nested";
import { parsedJson } from "../../results/parsedJson";
import { ReadError } from "../../results/readError";
import type { ForeignSurface } from "./gridSurface";
import { arraysIn, type NumberArray, type NumberArrays, surfaceInArrays } from "./namedArrays";
import { numbersIn } from "./nestedSurface";
import { matrixSurface } from "./npySurface";
import { pointsSurface } from "./pointsSurface";
import { readPoints } from "./surfaceCsv";
import { pointsByShape, surfaceByShape } from "./unnamedArrays";

/** @throws ReadError with what was found, when that is no surface. */
export function readJsonSurface(text: string): ForeignSurface {
  const value = parsedJson(text);
  const matrix = arrayOf(value);
  if (matrix !== null && matrix.shape.length === 2) {
    const points = pointsSurface(matrix);
    if (points !== null) return points;
    return matrixSurface(matrix.data, matrix.shape[0], matrix.shape[1]);
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    return readPoints(value);
  }
  if (isRecord(value)) {
    const arrays = arraysOf(value);
    const flat = numbersIn(nestedInJson(value));
    const surface =
      surfaceInArrays(arrays) ??
      surfaceInArrays(flat) ??
      pointsByShape(flat) ??
      surfaceInJson(value, DEEPEST);
    if (surface !== null) return surface;
    throw new ReadError(
      worded`The JSON file holds no surface. Arrays of numbers in it: ${arraysIn(arrays)}. A surface needs alpha, beta and loss, or X, Y and Z.`,
    );
  }
  throw new ReadError(
    worded`The JSON file holds no surface: an object with the arrays alpha, beta and loss is read, a list of points with these keys, or a matrix.`,
  );
}

/** Objects and lists within one another that are looked into: Plotly's figures have three. */
const DEEPEST = 4;

/** The surface of an object, of one in it, or of a table by columns as pandas writes it. */
function surfaceInJson(value: unknown, deep: number): ForeignSurface | null {
  if (deep === 0 || typeof value !== "object" || value === null) return null;
  if (isRecord(value)) {
    const arrays = arraysOf(value);
    const found = surfaceInArrays(arrays) ?? surfaceByShape(arrays);
    if (found !== null) return found;
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    const points = pointsIn(value);
    if (points !== null) return points;
  }
  for (const inner of Object.values(value).slice(0, MOST_INSIDE)) {
    const found = surfaceInJson(inner, deep - 1);
    if (found !== null) return found;
  }
  return null;
}

/** Null where they form no surface: other lists may. */
function pointsIn(list: Record<string, unknown>[]): ForeignSurface | null {
  try {
    return readPoints(list);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const MOST_INSIDE = 100;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const words = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);

function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (value === null) return Number.NaN;
  return typeof value === "string" ? (words.get(value) ?? null) : null;
}

/** A list of numbers, or of lists of as many numbers. */
function arrayOf(value: unknown): NumberArray | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rows: unknown[][] = value.every(Array.isArray) ? value : [value];
  const width = rows[0].length;
  if (rows.some((row) => row.length !== width) || rows.length * width > limits.gridPoints) {
    return null;
  }
  const data = new Float64Array(rows.length * width);
  for (const [j, row] of rows.entries()) {
    for (const [i, cell] of row.entries()) {
      const number = numberOf(cell);
      if (number === null) return null;
      data[j * width + i] = number;
    }
  }
  return { shape: rows === value ? [rows.length, width] : [width], data };
}

function arraysOf(record: Record<string, unknown>): NumberArrays {
  const arrays = new Map<string, NumberArray>();
  for (const [name, value] of Object.entries(record)) {
    // pandas writes a column as an object, from the number of each row to its value.
    const array = arrayOf(isRecord(value) ? Object.values(value) : value);
    if (array !== null) arrays.set(name, array);
  }
  return {
    names: [...arrays.keys()],
    shape: (name) => arrays.get(name)?.shape ?? null,
    read: (name) => arrays.get(name) ?? { shape: [0], data: new Float64Array() },
  };
}
