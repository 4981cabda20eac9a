/**
 * Surfaces in NumPy's files: arrays of coordinates and losses in a `.npz` archive, or a matrix of
 * losses alone in a `.npy` file. Coordinates are a vector for each axis, or as `numpy.meshgrid` gives
 * them, in either of its orders.
 */
import { shown } from "../../catalog/plainText";
import { limits } from "../../results/limits";
import { type NpyArray, type NpyHeader, readNpy, sizeOf, toFloat64 } from "../../results/npy";
import type { NpzFile } from "../../results/npz";
import { ReadError } from "../../results/readError";
import type { Surface } from "../../results/results";
import { type Grid, gridSurface } from "./gridSurface";
import type { AxisNames } from "./importedSnapshot";

export interface ArraySurface {
  surface: Surface;
  names: AxisNames;
  notes: string[];
}

/** Names of arrays, in lower case; the first that is there is taken. */
const NAMES = {
  alpha: ["alpha", "alphas", "x", "xs", "xcoordinates"],
  beta: ["beta", "betas", "y", "ys", "ycoordinates"],
  loss: ["loss", "losses", "train_loss", "train_losses", "test_loss", "test_losses", "z", "zs"],
};

const NAMES_LISTED = 20;
const times = (shape: number[]): string => (shape.length === 0 ? "one number" : shape.join(" × "));

/** The arrays of an archive with their shapes, for messages. */
export function arraysIn(file: NpzFile): string {
  const all = file.arrayNames;
  const listed = all.slice(0, NAMES_LISTED).map((name) => {
    const header = file.header(name);
    return `${shown(name)} (${header === null ? "of a kind that is not read" : times(header.shape)})`;
  });
  if (all.length > NAMES_LISTED) listed.push(`${all.length - NAMES_LISTED} more`);
  return listed.join(", ") || "none";
}

interface Found extends NpyHeader {
  name: string;
}

function find(file: NpzFile, names: string[]): Found | null {
  for (const wanted of names) {
    for (const name of file.arrayNames) {
      const header = name.toLowerCase() === wanted ? file.header(name) : null;
      if (header !== null) return { name, ...header };
    }
  }
  return null;
}

/**
 * The surface in an archive; null where its arrays are not named like one.
 *
 * @throws ReadError when they are, but do not fit together.
 */
export function readNpzSurface(file: NpzFile): ArraySurface | null {
  const [alpha, beta, loss] = [NAMES.alpha, NAMES.beta, NAMES.loss].map((names) =>
    find(file, names),
  );
  if (alpha === null || loss === null) return null;
  // Rows of features with one target each are samples, whatever else is in the archive.
  if (beta !== null && alpha.shape.length > 1 && beta.shape.length === 1) return null;
  const used = [alpha, beta, loss].filter((array) => array !== null);
  for (const { name, shape } of used) {
    if (sizeOf(shape) > limits.gridPoints) {
      throw new ReadError(
        `"${shown(name)}" has ${times(shape)} values; a surface has at most ${limits.gridPoints} points.`,
      );
    }
  }
  const layout = layoutOf(
    file.array(alpha.name),
    beta === null ? null : file.array(beta.name),
    file.array(loss.name),
  );
  if (layout === null) {
    const shapes = used.map(({ name, shape }) => `${shown(name)} (${times(shape)})`).join(", ");
    throw new ReadError(
      `${shapes} do not form a surface: the loss needs a row for each beta and a column for each alpha, or all three the shape and order of numpy.meshgrid.`,
    );
  }
  const names = used.map(({ name }) => name);
  const rest = file.arrayNames.filter((name) => !names.includes(name));
  const notes = [`Loss: the array ${shown(loss.name)}.`, ...layout.notes];
  if (rest.length > 0) {
    const listed = rest.slice(0, NAMES_LISTED).map((name) => shown(name));
    notes.push(`Not shown: ${listed.join(", ")}${rest.length > listed.length ? ", …" : ""}.`);
  }
  return {
    surface: gridSurface(layout.grid),
    names: { alpha: shown(alpha.name), beta: shown(beta?.name ?? "") },
    notes,
  };
}

interface Layout {
  grid: Grid;
  notes: string[];
}

/** How the losses lie over the coordinates; null when they do not fit. */
function layoutOf(alpha: NpyArray, beta: NpyArray | null, loss: NpyArray): Layout | null {
  const [a, b, z] = [toFloat64(alpha), beta && toFloat64(beta), toFloat64(loss)];
  const [rows, columns] = loss.shape;
  if (b === null || beta === null) {
    const isLine = alpha.shape.length === 1 && loss.shape.length === 1 && rows === a.length;
    return isLine ? { grid: { alpha: a, beta: null, loss: z }, notes: [] } : null;
  }
  if (loss.shape.length !== 2) return null;
  const turned = transposed(z, rows, columns);
  if (alpha.shape.length === 1 && beta.shape.length === 1) {
    const notes =
      rows === columns
        ? ["Rows of the loss are taken for the second axis; the file does not tell."]
        : [];
    if (rows === b.length && columns === a.length) {
      return { grid: { alpha: a, beta: b, loss: z }, notes };
    }
    if (rows !== a.length || columns !== b.length) return null;
    return { grid: { alpha: a, beta: b, loss: turned }, notes };
  }
  if (times(alpha.shape) !== times(loss.shape) || times(beta.shape) !== times(loss.shape)) {
    return null;
  }
  if (repeatsRows(a, columns) && repeatsRows(transposed(b, rows, columns), rows)) {
    const firstColumn = b.filter((_, k) => k % columns === 0);
    return { grid: { alpha: a.subarray(0, columns), beta: firstColumn, loss: z }, notes: [] };
  }
  if (repeatsRows(transposed(a, rows, columns), rows) && repeatsRows(b, columns)) {
    const firstColumn = a.filter((_, k) => k % columns === 0);
    return { grid: { alpha: firstColumn, beta: b.subarray(0, columns), loss: turned }, notes: [] };
  }
  return null;
}

function transposed(values: Float64Array, rows: number, columns: number): Float64Array {
  return values.map((_, k) => values[(k % rows) * columns + Math.floor(k / rows)]);
}

/** Whether every row of a matrix is its first one. */
function repeatsRows(values: Float64Array, columns: number): boolean {
  return values.every((value, k) => value === values[k % columns]);
}

/**
 * A matrix of losses without coordinates, over the numbers of its columns and rows.
 *
 * @throws ReadError when the array is no matrix, or too large.
 */
export function readNpySurface(bytes: Uint8Array): ArraySurface {
  const array = readNpy(bytes);
  const [rows, columns] = array.shape;
  if (array.shape.length !== 2 || sizeOf(array.shape) > limits.gridPoints) {
    throw new ReadError(
      `The .npy file holds an array of shape (${array.shape.join(", ")}). A matrix of at most ${limits.gridPoints} losses is read as a surface; samples are read from a .npz file with the arrays X and y.`,
    );
  }
  const counted = (count: number) => Float64Array.from({ length: count }, (_, index) => index);
  return {
    surface: gridSurface({ alpha: counted(columns), beta: counted(rows), loss: toFloat64(array) }),
    names: { alpha: "column", beta: "row" },
    notes: ["The file holds no coordinates: the axes count its columns and rows from 0."],
  };
}
