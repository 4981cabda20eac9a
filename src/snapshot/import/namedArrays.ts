/**
 * Surfaces in named arrays, whatever file they lie in: coordinates as a vector for each axis, or as
 * `numpy.meshgrid` gives them in either of its orders, and losses.
 */
import { shown } from "../../catalog/plainText";
import { inRow, type Worded, worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { type ForeignSurface, type Grid, gridSurface, isDirection } from "./gridSurface";
import { pointGrid } from "./pointGrid";

export interface NumberArray {
  shape: number[];
  data: Float64Array;
}

/** Arrays of numbers by name; each is read when it is asked for. */
export interface NumberArrays {
  names: string[];
  /** Null where it does not hold numbers. */
  shape(name: string): number[] | null;
  read(name: string): NumberArray;
}

/** Names of arrays, in lower case; the first that is there is taken. */
const NAMES = {
  alpha: ["alpha", "alphas", "x", "xs", "xcoordinates"],
  beta: ["beta", "betas", "y", "ys", "ycoordinates"],
  loss: ["loss", "losses", "train_loss", "train_losses", "test_loss", "test_losses", "z", "zs"],
  accuracy: [
    "accuracy",
    "acc",
    "train_acc",
    "train_accuracy",
    "tr_acc",
    "test_acc",
    "test_accuracy",
  ],
};
/** Curvature over a plane, which is no loss and must not be called one. */
export const EIGENVALUES = /eig|hess|lambda|curv/i;
export const LIKE_A_LOSS = /loss|nll|error|objective|perplexity|cost|energy/i;

const NAMES_LISTED = 20;
export const times = (shape: number[]): string =>
  shape.length === 0 ? "one number" : shape.join(" × ");
const sizeOf = (shape: number[]): number => shape.reduce((product, side) => product * side, 1);

/** The arrays with their shapes, for messages. */
export function arraysIn(arrays: NumberArrays): Worded {
  const listed = arrays.names.slice(0, NAMES_LISTED).map((name) => {
    const shape = arrays.shape(name);
    return shape === null
      ? worded`${shown(name)} (of a kind that is not read)`
      : worded`${shown(name)} (${times(shape)})`;
  });
  if (arrays.names.length > NAMES_LISTED)
    listed.push(worded`${arrays.names.length - NAMES_LISTED} more`);
  return listed.length === 0 ? worded`none` : inRow(listed, ", ");
}

export interface Found {
  name: string;
  shape: number[];
}

/** Arrays without axes of length 1, which people keep to have matrices: (n, 1) is (n). */
export function squeezed(arrays: NumberArrays): NumberArrays {
  const plain = (shape: number[]) => shape.filter((side) => side !== 1);
  return {
    ...arrays,
    shape(name) {
      const shape = arrays.shape(name);
      return shape === null ? null : plain(shape);
    },
    read(name) {
      const { shape, data } = arrays.read(name);
      return { shape: plain(shape), data };
    },
  };
}

function find(arrays: NumberArrays, wanted: string[]): Found | null {
  for (const one of wanted) {
    for (const name of arrays.names) {
      const shape = name.toLowerCase() === one ? arrays.shape(name) : null;
      if (shape !== null) return { name, shape };
    }
  }
  return null;
}

/** An array of another name with a value for every point: one called like a loss, or the only one. */
function findOther(arrays: NumberArrays, alpha: Found, beta: Found | null): Found | null {
  const isGrid = beta !== null && (beta.shape.length > 1 || isFlat(arrays, alpha, beta));
  const points = isGrid ? sizeOf(alpha.shape) : sizeOf(alpha.shape) * sizeOf(beta?.shape ?? []);
  const fitting = arrays.names.flatMap((name) => {
    const shape = name === alpha.name || name === beta?.name ? null : arrays.shape(name);
    return shape !== null && sizeOf(shape) === points ? [{ name, shape }] : [];
  });
  const alone = fitting.length === 1 && !EIGENVALUES.test(fitting[0].name) ? fitting[0] : null;
  return fitting.find(({ name }) => LIKE_A_LOSS.test(name)) ?? alone;
}

/** Whether axes are columns of a table with a row for each point. */
const isFlat = (arrays: NumberArrays, alpha: Found, beta: Found): boolean =>
  String(alpha.shape) === String(beta.shape) &&
  new Set(arrays.read(alpha.name).data).size < alpha.shape[0];

/**
 * The surface in named arrays; null where they are not named like one.
 *
 * @throws ReadError when they are, but do not fit together.
 */
export function surfaceInArrays(all: NumberArrays): ForeignSurface | null {
  const arrays = withAxes(squeezed(all));
  const [alpha, beta] = [find(arrays, NAMES.alpha), find(arrays, NAMES.beta)];
  if (alpha === null) return null;
  // Rows of features with one target each are samples, whatever else is in the archive.
  if (beta !== null && alpha.shape.length > 1 && beta.shape.length === 1) return null;
  const known = find(arrays, NAMES.loss);
  const loss = known ?? findOther(arrays, alpha, beta);
  if (loss === null || (known === null && beta === null)) return null;
  const used = [alpha, beta, loss].filter((array) => array !== null);
  for (const { name, shape } of used) {
    if (sizeOf(shape) > limits.gridPoints) {
      throw new ReadError(
        worded`"${shown(name)}" has ${times(shape)} values; a surface has at most ${limits.gridPoints} points.`,
      );
    }
  }
  const surface = surfaceOf(arrays, { alpha, beta, loss });
  if (surface === null) {
    const shapes = inRow(
      used.map(({ name, shape }) => worded`${shown(name)} (${times(shape)})`),
      ", ",
    );
    throw new ReadError(
      worded`${shapes} do not form a surface: the loss needs a row for each beta and a column for each alpha, or all three the shape and order of numpy.meshgrid.`,
    );
  }
  return surface;
}

/** The surface of arrays that are known to be one; null where they do not fit together. */
export function surfaceOf(
  arrays: NumberArrays,
  { alpha, beta, loss }: { alpha: Found; beta: Found | null; loss: Found },
): ForeignSurface | null {
  const [a, b] = [alpha, beta].map((axis) => (axis === null ? null : arrays.read(axis.name)));
  const z = arrays.read(loss.name);
  const layout = a === null ? null : layoutOf(a, b, z);
  if (a === null || layout === null) return null;
  const found = find(arrays, NAMES.accuracy);
  const isOf = found !== null && times(found.shape) === times(loss.shape) ? found : null;
  const accuracy = isOf && layoutOf(a, b, arrays.read(isOf.name))?.grid.loss;
  const names = [alpha, beta, loss, isOf].map((one) => one?.name);
  const rest = arrays.names.filter((name) => !names.includes(name));
  const notes = [`Loss: the array ${shown(loss.name)}.`, ...layout.notes];
  if (rest.length > 0) {
    const listed = rest.slice(0, NAMES_LISTED).map((name) => shown(name));
    notes.push(`Not shown: ${listed.join(", ")}${rest.length > listed.length ? ", …" : ""}.`);
  }
  const axes = { alpha: shown(alpha.name), beta: shown(beta?.name ?? "") };
  const grid = {
    ...layout.grid,
    ...(accuracy && { accuracy }),
    mayCount: !isDirection(alpha.name),
  };
  return gridSurface(grid, axes, notes);
}

interface Layout {
  grid: Grid;
  notes: string[];
}

/** How the losses lie over the coordinates; null when they do not fit. */
function layoutOf(alpha: NumberArray, beta: NumberArray | null, loss: NumberArray): Layout | null {
  const [a, b, z] = [alpha.data, beta?.data ?? null, loss.data];
  const [rows, columns] = loss.shape;
  if (b === null || beta === null) {
    const isLine = alpha.shape.length === 1 && loss.shape.length === 1 && rows === a.length;
    return isLine ? { grid: { alpha: a, beta: null, loss: z }, notes: [] } : null;
  }
  if (loss.shape.length === 1) return inRows(a, b, z);
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

/** Three columns of a table with a row for each point. */
function inRows(alpha: Float64Array, beta: Float64Array, loss: Float64Array): Layout | null {
  if (alpha.length !== loss.length || beta.length !== loss.length) return null;
  const points = Array.from(loss, (value, k) => ({
    where: worded`Point ${k + 1}`,
    alpha: alpha[k],
    beta: beta[k],
    loss: value,
    accuracy: Number.NaN,
    computed: true,
  }));
  return points.every((point) => Number.isFinite(point.alpha) && Number.isFinite(point.beta))
    ? { grid: pointGrid(points), notes: [] }
    : null;
}

/**
 * Arrays with axes that lie in one array taken apart: `grid` (n, m, 2) of mode connectivity's plane, in
 * whose units the losses were taken, and `coordinates` (2, n) of Landscaper, whose first axis is that of
 * the losses.
 */
function withAxes(arrays: NumberArrays): NumberArrays {
  const stacked = ["grid", "coordinates"].find((name) => {
    const shape = arrays.names.includes(name) ? arrays.shape(name) : null;
    if (shape === null) return false;
    const isGrid = shape.length === 3 && shape[2] === 2 && find(arrays, NAMES.alpha) !== null;
    return isGrid || (shape.length === 2 && shape[0] === 2 && find(arrays, NAMES.alpha) === null);
  });
  if (stacked === undefined) return arrays;
  const part = (at: 0 | 1) => (): NumberArray => {
    const { shape, data } = arrays.read(stacked);
    if (shape.length === 3)
      return { shape: shape.slice(0, 2), data: data.filter((_, k) => k % 2 === at) };
    const [, n] = shape;
    const axis = data.subarray(at * n, (at + 1) * n);
    // As numpy.meshgrid(…, indexing="ij") would have it: the losses' rows are the first axis.
    return {
      shape: [n, n],
      data: Float64Array.from(
        { length: n * n },
        (_, k) => axis[at === 0 ? Math.floor(k / n) : k % n],
      ),
    };
  };
  const parts = new Map([
    ["alpha", part(0)],
    ["beta", part(1)],
  ]);
  const axes = [...NAMES.alpha, ...NAMES.beta];
  const others = arrays.names.filter(
    (name) => name !== stacked && !axes.includes(name.toLowerCase()),
  );
  const shape = arrays.shape(stacked) ?? [];
  const sides = shape.length === 3 ? shape.slice(0, 2) : [shape[1], shape[1]];
  return {
    names: ["alpha", "beta", ...others],
    shape: (name) => (parts.has(name) ? sides : arrays.shape(name)),
    read: (name) => parts.get(name)?.() ?? arrays.read(name),
  };
}

function transposed(values: Float64Array, rows: number, columns: number): Float64Array {
  return values.map((_, k) => values[(k % rows) * columns + Math.floor(k / rows)]);
}

/** Whether every row of a matrix is its first one. */
function repeatsRows(values: Float64Array, columns: number): boolean {
  return values.every((value, k) => value === values[k % columns]);
}
