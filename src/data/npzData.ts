import type { Stream } from "../random/stream";
import { type NpyArray, toFloat64 } from "../results/npy";
import { readNpz } from "../results/npz";
import type { Collection } from "./collection";
import { encodeLabels, type TaskChoice } from "./labels";

const INPUT_NAMES = ["x_train", "X_train", "X", "x", "inputs", "images", "data"];
const TARGET_NAMES = ["y_train", "Y_train", "y", "Y", "targets", "labels", "target"];
const MOST_SAMPLES = 20_000;
/** Most input values: 128 MiB of float64. */
const MOST_VALUES = 2 ** 24;

export interface NpzDataOptions {
  task: TaskChoice;
  /** How many samples to draw at random; null is all of them. At most 20,000 either way. */
  samples: number | null;
}

function find(arrays: Map<string, NpyArray>, names: string[], what: string): NpyArray {
  const name = names.find((candidate) => arrays.has(candidate));
  const array = name === undefined ? undefined : arrays.get(name);
  if (array) return array;
  const present = [...arrays.keys()].slice(0, 20).join(", ") || "none";
  throw new Error(
    `No numeric array of ${what} was found; it may be called ${names.join(", ")}. Arrays in the file: ${present}.`,
  );
}

/** The chosen rows of an array as float64, and the number of values in each. */
function chooseRows(array: NpyArray, chosen: Int32Array, what: string) {
  const width = array.data.length / array.shape[0];
  if (chosen.length * width > MOST_VALUES) {
    throw new Error(`The ${what} are too large; draw fewer samples.`);
  }
  const values = new Float64Array(chosen.length * width);
  chosen.forEach((from, to) => {
    const data = array.data.subarray(from * width, (from + 1) * width);
    const row = toFloat64({ ...array, data });
    if (!row.every((x) => Number.isFinite(Math.fround(x)))) {
      throw new Error(`The ${what} hold a value that is not a number (row ${from}).`);
    }
    values.set(row, to * width);
  });
  return { values, width };
}

/** [features], or images as [height, width, channels]. */
function inputShapeOf(axes: number[]): number[] {
  if (axes.length === 2) return [...axes, 1];
  if (axes.length === 1 || axes.length === 3) return axes;
  throw new Error(`Inputs must be rows of features or images; here they have ${axes.length} axes.`);
}

/**
 * Samples from a `.npz` file with an array of inputs ([N, features], [N, height, width] or
 * [N, height, width, channels]) and one of targets ([N], [N, 1], or [N, outputs] for a regression).
 * Byte images are scaled to [0, 1]; features are left to be standardized.
 *
 * @param random chooses the samples and their order.
 * @throws Error when the arrays are missing, do not fit together or hold NaN.
 */
export function readNpzData(
  bytes: Uint8Array,
  options: NpzDataOptions,
  random: Stream,
): Collection {
  const { arrays } = readNpz(bytes);
  const inputArray = find(arrays, INPUT_NAMES, "inputs");
  const targetArray = find(arrays, TARGET_NAMES, "targets");
  const [available = 0, ...axes] = inputArray.shape;
  if (
    targetArray.shape[0] !== available ||
    available < 2 ||
    inputArray.data.length * targetArray.data.length === 0
  ) {
    throw new Error(
      `Inputs of shape (${inputArray.shape.join(", ")}) and targets of shape (${targetArray.shape.join(", ")}) are not samples that belong together.`,
    );
  }
  const inputShape = inputShapeOf(axes);
  const count = Math.min(options.samples ?? available, available, MOST_SAMPLES);
  const chosen = random.permutation(available).subarray(0, count);
  const { values: inputs } = chooseRows(inputArray, chosen, "inputs");
  const images = inputShape.length === 3;
  const scale = images && inputArray.type === "u1" ? 255 : 1;
  return {
    ...encodeTargets(targetArray, chosen, options.task),
    inputShape,
    count,
    inputs: inputs.map((x) => x / scale),
    columns: images ? undefined : Array.from({ length: axes[0] }, (_, i) => `feature ${i + 1}`),
    notes: count < available ? [`${count} of ${available} samples were drawn at random.`] : [],
  };
}

function encodeTargets(array: NpyArray, chosen: Int32Array, task: TaskChoice) {
  const { values, width } = chooseRows(array, chosen, "targets");
  if (width === 1) return encodeLabels({ texts: [], numbers: Array.from(values) }, task);
  if (task === "classification") throw new Error("Class labels must be one number per sample.");
  return { task: { kind: "regression" as const, outputs: width }, targets: values };
}
