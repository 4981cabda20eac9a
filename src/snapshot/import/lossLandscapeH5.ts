/**
 * Surfaces and projected paths as tomgoldstein/loss-landscape writes them (Li et al. 2018, arXiv
 * 1712.09913): `xcoordinates`, `ycoordinates`, `train_loss`, `train_acc` in percent, and
 * `proj_xcoord`, `proj_ycoord`.
 *
 * That program declares the losses as (nx, ny), yet numbers the points along
 * `meshgrid(xcoordinates, ycoordinates)`, whose rows are y. So value k belongs to x[k mod nx] and
 * y[⌊k / nx⌋] whatever the declared shape, which is therefore not looked at.
 */
import { shown } from "../../catalog/plainText";
import { inRow, worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { type AxisNames, type ForeignSurface, gridSurface } from "./gridSurface";
import type { PlanePath } from "./importedSnapshot";
import { arraysIn, EIGENVALUES, type NumberArrays, surfaceInArrays } from "./namedArrays";
import { type Hdf5Array, type Hdf5Groups, inHdf5, readHdf5 } from "./readHdf5";

export const LOSS_LANDSCAPE = "loss-landscape .h5";
/** What the program fills in where it has not computed anything yet. */
export const NOT_COMPUTED = -1;
/** It counts accuracy in percent. */
export const PERCENT = 100;

export type LossLandscapeFile =
  | ({ kind: "surface" } & ForeignSurface)
  | { kind: "path"; path: PlanePath };

const NAMES = [
  "xcoordinates",
  "ycoordinates",
  "train_loss",
  "train_acc",
  "test_loss",
  "test_acc",
  "proj_xcoord",
  "proj_ycoord",
];

/**
 * A surface or a path as loss-landscape writes them, or a surface under other names in any group.
 *
 * @throws ReadError in words for the user.
 */
export async function readLossLandscapeH5(bytes: Uint8Array): Promise<LossLandscapeFile> {
  const arrays = await readHdf5(bytes, NAMES);
  if (arrays.has("xcoordinates") && (arrays.has("train_loss") || arrays.has("test_loss"))) {
    return { kind: "surface", ...surfaceFrom(arrays) };
  }
  if (arrays.has("proj_xcoord")) return { kind: "path", path: pathFrom(arrays) };
  return { kind: "surface", ...(await inHdf5(bytes, surfaceUnderOtherNames)) };
}

function surfaceUnderOtherNames(groups: Hdf5Groups): ForeignSurface {
  for (const [path, arrays] of groups) {
    const found = surfaceInArrays(notComputed(arrays));
    if (found === null) continue;
    return path === ""
      ? found
      : { ...found, notes: [...found.notes, `Read from the group ${shown(path)}.`] };
  }
  const top = groups.get("");
  const isDirection = (name: string) => /^[xy]direction(\/|$)/.test(name);
  if ([...groups.keys(), ...(top?.names ?? [])].some(isDirection)) {
    throw new ReadError(
      worded`This is a direction file of loss-landscape: it holds the axes of a plane, and no losses. Open the surface file that was sampled along them (it has xcoordinates and train_loss).`,
    );
  }
  const hasCoordinates = top?.names.some((name) => /^(xcoordinates|alphas?|x)$/i.test(name));
  if (top && hasCoordinates && top.names.some((name) => EIGENVALUES.test(name))) {
    throw new ReadError(
      worded`This is an eigenvalue file: it holds curvature over a plane, and no losses. Arrays in it: ${arraysIn(top)}. Open the surface file of that plane (it has train_loss).`,
    );
  }
  if (top?.names.includes("xcoordinates")) {
    throw new ReadError(
      worded`The HDF5 file has coordinates but no train_loss, no test_loss, and no other array with a value for each point. Arrays in it: ${arraysIn(top)}.`,
    );
  }
  const filled = [...groups].filter(([, { names }]) => names.length > 0).slice(0, 5);
  const inGroups = filled.map(([path, arrays]) =>
    path === "" ? arraysIn(arrays) : worded`in ${shown(path)}: ${arraysIn(arrays)}`,
  );
  throw new ReadError(
    worded`The HDF5 file holds neither a surface (xcoordinates, ycoordinates, train_loss; or alpha, beta, loss) nor a projected path (proj_xcoord, proj_ycoord). Arrays in it: ${inGroups.length === 0 ? "none" : inRow(inGroups, "; ")}. Samples are opened from .npz: save the arrays with numpy.savez.`,
  );
}

/** The arrays with NaN for what was not computed, where the program leaves its mark. */
const notComputed = (arrays: NumberArrays): NumberArrays => ({
  ...arrays,
  read(name) {
    const array = arrays.read(name);
    const isLoss = /loss/i.test(name);
    return isLoss
      ? {
          ...array,
          data: array.data.map((value) => (value === NOT_COMPUTED ? Number.NaN : value)),
        }
      : array;
  },
});

function surfaceFrom(arrays: Map<string, Hdf5Array>): ForeignSurface {
  const split = arrays.has("train_loss") ? "train" : "test";
  const losses = arrays.get(`${split}_loss`) ?? { data: new Float64Array() };
  const alpha = arrays.get("xcoordinates")?.data ?? new Float64Array();
  const beta = arrays.get("ycoordinates")?.data ?? null;
  const [columns, rows] = [alpha.length, beta?.length ?? 1];
  const points = columns * rows;
  if (points > limits.gridPoints) {
    throw new ReadError(worded`A surface has at most ${limits.gridPoints} points.`);
  }
  const values = (name: string, array: Pick<Hdf5Array, "data">): Float64Array => {
    if (array.data.length === points) return array.data;
    throw new ReadError(
      worded`"${name}" has ${array.data.length} values; ${columns} × ${rows} coordinates need ${points}.`,
    );
  };
  const found = values(`${split}_loss`, losses);
  const done = Uint8Array.from(found, (loss) => (loss === NOT_COMPUTED ? 0 : 1));
  const computed = (all: Float64Array, scale: number) =>
    all.map((value, index) =>
      done[index] === 0 || value === NOT_COMPUTED ? Number.NaN : value / scale,
    );
  const loss = computed(found, 1);
  const accuracies = arrays.get(`${split}_acc`);
  const accuracy = accuracies && computed(values(`${split}_acc`, accuracies), PERCENT);
  const notes = split === "train" ? ["Loss of the training set."] : ["Loss of the test set."];
  if (split === "train" && arrays.has("test_loss")) {
    notes.push("The file's test_loss is not shown.");
  }
  const grid = { alpha, beta, loss, accuracy, done };
  const { names, ...surface } = gridSurface(grid, COORDINATES, notes);
  return { ...surface, names: plainNames(names) };
}

const COORDINATES: AxisNames = { alpha: "xcoordinates", beta: "ycoordinates" };

/** The names in the file say no more than which axis it is. */
const plainNames = ({ alpha, beta }: AxisNames): AxisNames => ({
  alpha: alpha.replace(COORDINATES.alpha, "first direction"),
  beta: beta.replace(COORDINATES.beta, "second direction"),
});

function pathFrom(arrays: Map<string, Hdf5Array>): PlanePath {
  const x = arrays.get("proj_xcoord")?.data ?? new Float64Array();
  const y = arrays.get("proj_ycoord")?.data;
  if (y === undefined || x.length !== y.length || x.length === 0) {
    throw new ReadError(
      worded`proj_xcoord and proj_ycoord of the HDF5 file do not have the same length.`,
    );
  }
  if (x.length > limits.pathPoints) {
    throw new ReadError(
      worded`The path has ${x.length} points; at most ${limits.pathPoints} are read.`,
    );
  }
  if (![...x, ...y].every((value) => Number.isFinite(Math.fround(value)))) {
    throw new ReadError(worded`The path has coordinates that are not finite numbers.`);
  }
  return { alpha: Float32Array.from(x), beta: Float32Array.from(y) };
}
