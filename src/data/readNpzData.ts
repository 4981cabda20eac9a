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
  const channelsFirst = isChannelsFirst(axes);
  const inputShape = inputShapeOf(channelsFirst ? [axes[1], axes[2], axes[0]] : axes);
  const count = Math.min(options.samples ?? available, available, limits.samples.taken);
  const chosen = random.permutation(available).subarray(0, count);
  const inputArray = file.array(inputs.name);
  const { values } = chooseRows(inputArray, chosen, "inputs");
  const images = inputShape.length === 3;
  const scale = images && (inputArray.type === "u1" || areBytes(values)) ? 255 : 1;
  const notes = count < available ? [`${count} of ${available} samples were drawn at random.`] : [];
  if (channelsFirst) {
    notes.push(`The images lie channels first (${axes.join("×")}) and are read so.`);
  }
  if (scale !== 1 && inputArray.type !== "u1") {
    notes.push("Pixels run from 0 to 255 and are scaled to 0–1.");
  }
  return {
    ...encodeTargets(file.array(targets.name), chosen, options.task),
    inputShape,
    count,
    inputs: (channelsFirst ? channelsLast(values, axes) : values).map((x) => x / scale),
    pixelScale: scale,
    columns: images ? undefined : Array.from({ length: axes[0] }, (_, i) => `feature ${i + 1}`),
    notes,
  };
}

function encodeTargets(array: NpyArray, chosen: Int32Array, task: TaskChoice) {
  const { values, width } = chooseRows(array, chosen, "targets");
  if (width === 1) return encodeLabels({ texts: [], numbers: Array.from(values) }, task);
  const classes = task === "regression" ? null : oneHotClasses(values, width);
  if (classes !== null) {
    const labels = Array.from({ length: width }, (_, index) => String(index));
    return { task: { kind: "classification" as const, classes: width, labels }, targets: classes };
  }
  if (task === "classification") throw new ReadError("Class labels must be one number per sample.");
  return { task: { kind: "regression" as const, outputs: width }, targets: values };
}

/** Which column of each row is 1 where all others are 0; null where any row is another. */
function oneHotClasses(values: Float64Array, width: number): Float64Array | null {
  const classes = new Float64Array(values.length / width);
  for (let row = 0; row < classes.length; row++) {
    const own = values.subarray(row * width, (row + 1) * width);
    classes[row] = own.indexOf(1);
    if (classes[row] < 0 || own.some((value, at) => value !== 0 && at !== classes[row]))
      return null;
  }
  return classes;
}

const isChannels = (side: number): boolean => side === 1 || side === 3;

/** [channels, height, width] as PyTorch has it; where the last axis could be channels too, it is. */
const isChannelsFirst = (axes: number[]): boolean =>
  axes.length === 3 && isChannels(axes[0]) && !isChannels(axes[2]) && axes[2] > 4;

function channelsLast(values: Float64Array, [channels, height, width]: number[]): Float64Array {
  const turned = new Float64Array(values.length);
  const area = height * width;
  for (let image = 0; image < values.length; image += area * channels)
    for (let c = 0; c < channels; c++)
      for (let pixel = 0; pixel < area; pixel++)
        turned[image + pixel * channels + c] = values[image + c * area + pixel];
  return turned;
}

/** Whether pixels that are no bytes have their range, and use the upper half of it. */
function areBytes(values: Float64Array): boolean {
  let highest = 0;
  for (const value of values) {
    if (value < 0 || value > 255) return false;
    if (value > highest) highest = value;
  }
  return highest > 127;
}
