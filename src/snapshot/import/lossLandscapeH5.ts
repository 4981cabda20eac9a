/**
 * Surfaces and projected paths as tomgoldstein/loss-landscape writes them (Li et al. 2018, arXiv
 * 1712.09913): `xcoordinates`, `ycoordinates`, `train_loss`, `train_acc` in percent, and
 * `proj_xcoord`, `proj_ycoord`.
 *
 * That program declares the losses as (nx, ny), yet numbers the points along
 * `meshgrid(xcoordinates, ycoordinates)`, whose rows are y. So value k belongs to x[k mod nx] and
 * y[⌊k / nx⌋] whatever the declared shape, which is therefore not looked at.
 */
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import type { Surface } from "../../results/results";
import { evenAxis } from "./evenAxis";
import type { PlanePath } from "./importedSnapshot";
import { originLoss } from "./originLoss";
import { type Hdf5Array, readHdf5 } from "./readHdf5";

export const LOSS_LANDSCAPE = "loss-landscape .h5";
/** What the program fills in where it has not computed anything yet. */
export const NOT_COMPUTED = -1;
/** It counts accuracy in percent. */
export const PERCENT = 100;

export type LossLandscapeFile =
  | { kind: "surface"; surface: Surface; split: "train" | "test"; notes: string[] }
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

/** @throws ReadError in words for the user. */
export async function readLossLandscapeH5(bytes: Uint8Array): Promise<LossLandscapeFile> {
  const arrays = await readHdf5(bytes, NAMES);
  if (arrays.has("xcoordinates")) return surfaceFrom(arrays);
  if (arrays.has("proj_xcoord")) return { kind: "path", path: pathFrom(arrays) };
  throw new ReadError(
    "The HDF5 file holds neither a surface (xcoordinates, train_loss) nor a projected path (proj_xcoord, proj_ycoord).",
  );
}

function surfaceFrom(arrays: Map<string, Hdf5Array>): LossLandscapeFile {
  const split = arrays.has("train_loss") ? "train" : "test";
  const losses = arrays.get(`${split}_loss`);
  if (losses === undefined) {
    throw new ReadError("The HDF5 file has coordinates but no train_loss and no test_loss.");
  }
  const alpha = evenAxis(arrays.get("xcoordinates")?.data ?? [], "xcoordinates");
  const y = arrays.get("ycoordinates");
  const beta = y === undefined ? new Float32Array(1) : evenAxis(y.data, "ycoordinates");
  const points = alpha.length * beta.length;
  const values = (name: string, array: Hdf5Array): Float64Array => {
    if (array.data.length === points) return array.data;
    throw new ReadError(
      `"${name}" has ${array.data.length} values; ${alpha.length} × ${beta.length} coordinates need ${points}.`,
    );
  };
  const found = values(`${split}_loss`, losses);
  const done = Uint8Array.from(found, (loss) => (loss === NOT_COMPUTED ? 0 : 1));
  const computed = (all: Float64Array, scale: number) =>
    Float32Array.from(all, (value, index) =>
      done[index] === 0 || value === NOT_COMPUTED ? Number.NaN : value / scale,
    );
  const loss = computed(found, 1);
  const accuracies = arrays.get(`${split}_acc`);
  const accuracy =
    accuracies === undefined
      ? new Float32Array(points).fill(Number.NaN)
      : computed(values(`${split}_acc`, accuracies), PERCENT);
  const notes = split === "train" ? ["Loss of the training set."] : ["Loss of the test set."];
  if (split === "train" && arrays.has("test_loss")) {
    notes.push("The file's test_loss is not shown.");
  }
  const surface = { alpha, beta, loss, accuracy, done, originLoss: Number.NaN };
  return {
    kind: "surface",
    surface: { ...surface, originLoss: originLoss(surface) },
    split,
    notes,
  };
}

function pathFrom(arrays: Map<string, Hdf5Array>): PlanePath {
  const x = arrays.get("proj_xcoord")?.data ?? new Float64Array();
  const y = arrays.get("proj_ycoord")?.data;
  if (y === undefined || x.length !== y.length || x.length === 0) {
    throw new ReadError(
      "proj_xcoord and proj_ycoord of the HDF5 file do not have the same length.",
    );
  }
  if (x.length > limits.pathPoints) {
    throw new ReadError(`The path has ${x.length} points; at most ${limits.pathPoints} are read.`);
  }
  if (![...x, ...y].every((value) => Number.isFinite(Math.fround(value)))) {
    throw new ReadError("The path has coordinates that are not finite numbers.");
  }
  return { alpha: Float32Array.from(x), beta: Float32Array.from(y) };
}
