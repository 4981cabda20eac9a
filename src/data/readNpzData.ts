import { shown } from "../catalog/plainText";
import type { Stream } from "../random/stream";
import { limits } from "../results/limits";
import { type NpyArray, sizeOf, toFloat64 } from "../results/npy";
import { NpzFile } from "../results/npz";
import { ReadError } from "../results/readError";
import { sampleArrays } from "../results/sampleArrays";
import type { Collection } from "./collection";
import { checkAvailable } from "./draw";
import { encodeLabels, type TaskChoice } from "./labels";

const NAMES_LISTED = 20;

export interface NpzDataOptions {
  task: TaskChoice;
  /** How many samples to draw at random; null is all of them. At most 20,000 either way. */
  samples: number | null;
}

/** Name and shape of the first array that is called one of these. */
function find(file: NpzFile, names: string[], what: string): { name: string; shape: number[] } {
  for (const name of names) {
    const header = file.header(name);
    if (header !== null) return { name, shape: header.shape };
  }
  const present = file.arrayNames.filter((name) => file.header(name) !== null);
  const listed =
    present
      .slice(0, NAMES_LISTED)
      .map((name) => shown(name))
      .join(", ") || "none";
  throw new ReadError(
    `No numeric array of ${what} was found; it may be called ${names.join(", ")}. Arrays in the file: ${listed}.`,
  );
}

/** The chosen rows of an array as float64, and the number of values in each. */
function chooseRows(array: NpyArray, chosen: Int32Array, what: string) {
  const width = array.data.length / array.shape[0];
  if (chosen.length * width > limits.samples.values) {
    throw new ReadError(`The ${what} are too large; draw fewer samples.`);
  }
  const values = new Float64Array(chosen.length * width);
  chosen.forEach((from, to) => {
    const data = array.data.subarray(from * width, (from + 1) * width);
    const row = toFloat64({ ...array, data });
    if (!row.every((x) => Number.isFinite(Math.fround(x)))) {
      throw new ReadError(`The ${what} hold a value that is not a number (row ${from}).`);
    }
    values.set(row, to * width);
  });
  return { values, width };
}

/** [features], or images as [height, width, channels]. */
function inputShapeOf(axes: number[]): number[] {
  if (axes.length === 2) return [...axes, 1];
  if (axes.length === 1 || axes.length === 3) return axes;
  throw new ReadError(
    `Inputs must be rows of features or images; here they have ${axes.length} axes.`,
  );
}

/**
 * Samples from a `.npz` file with an array of inputs ([N, features], [N, height, width] or
 * [N, height, width, channels]) and one of targets ([N], [N, 1], or [N, outputs] for a regression).
 * Byte images are scaled to [0, 1]; features are left to be standardized.
 *
 * @param random chooses the samples and their order.
 * @throws ReadError when the arrays are missing, do not fit together or hold NaN.
 */
export function readNpzData(
  bytes: Uint8Array,
  options: NpzDataOptions,
  random: Stream,
): Collection {
  const file = new NpzFile(bytes);
  const inputs = find(file, sampleArrays.inputs, "inputs");
  const targets = find(file, sampleArrays.targets, "targets");
  const [available = 0, ...axes] = inputs.shape;
  if (
    targets.shape[0] !== available ||
    available < 2 ||
    sizeOf(inputs.shape) * sizeOf(targets.shape) === 0
  ) {
    throw new ReadError(
      `Inputs of shape (${inputs.shape.join(", ")}) and targets of shape (${targets.shape.join(", ")}) are not samples that belong together.`,
    );
  }
  checkAvailable(available);
  const inputShape = inputShapeOf(axes);
  const count = Math.min(options.samples ?? available, available, limits.samples.taken);
  const chosen = random.permutation(available).subarray(0, count);
  const inputArray = file.array(inputs.name);
  const { values } = chooseRows(inputArray, chosen, "inputs");
  const images = inputShape.length === 3;
  const scale = images && inputArray.type === "u1" ? 255 : 1;
  return {
    ...encodeTargets(file.array(targets.name), chosen, options.task),
    inputShape,
    count,
    inputs: values.map((x) => x / scale),
    pixelScale: scale,
    columns: images ? undefined : Array.from({ length: axes[0] }, (_, i) => `feature ${i + 1}`),
    notes: count < available ? [`${count} of ${available} samples were drawn at random.`] : [],
  };
}

function encodeTargets(array: NpyArray, chosen: Int32Array, task: TaskChoice) {
  const { values, width } = chooseRows(array, chosen, "targets");
  if (width === 1) return encodeLabels({ texts: [], numbers: Array.from(values) }, task);
  if (task === "classification") throw new ReadError("Class labels must be one number per sample.");
  return { task: { kind: "regression" as const, outputs: width }, targets: values };
}
