import { shown } from "../catalog/plainText";
import { inRow, type Worded, worded } from "../language/worded";
import type { Stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import { limits } from "../results/limits";
import { type NpyArray, sizeOf, toFloat64 } from "../results/npy";
import { ReadError } from "../results/readError";
import { areUsual, findSamples, type SamplePair } from "../results/sampleArrays";
import { type ArraySource, openArrays, type TextArray } from "./arraySource";
import { type Collection, numberedClasses } from "./collection";
import { checkAvailable, drawFrom } from "./draw";
import { encodeLabels, type TaskChoice } from "./labels";
import { rangeOf } from "./rangeOf";
import { squareImages } from "./squareImages";

const NAMES_LISTED = 20;

/** `samples`: how many to draw at random; null is all of them. At most 20,000 either way. */
export type NpzDataOptions = Pick<
  Extract<DatasetRecipe, { kind: "npz" }>,
  "task" | "split" | "layout" | "white"
> & { samples: number | null };

/** @throws ReadError that lists the arrays when there are no samples among them. */
function samplesIn(source: ArraySource) {
  const found = findSamples(source.names, source.shape);
  if (found !== null) return found;
  const listed = source.names.slice(0, NAMES_LISTED).map((name) => {
    const shape = source.shape(name);
    return shape === null
      ? worded`${shown(name)} (neither numbers nor text)`
      : `${shown(name)} (${shape.join(", ")})`;
  });
  const objects = source.names.find((name) => source.shape(name) === null);
  const hint =
    objects === undefined
      ? ""
      : worded` The elements of ${shown(objects)} are of a kind that is not read, such as complex numbers or records.`;
  throw new ReadError(
    worded`No array of inputs with one of targets was found; they may be called X and y, x_train and y_train, or train_images and train_labels. Arrays in the file: ${listed.length === 0 ? "none" : inRow(listed, ", ")}.${hint}`,
  );
}

/** The chosen rows of an array as float64, and the number of values in each. */
function chooseRows(array: NpyArray, chosen: Int32Array, what: Worded) {
  const width = array.data.length / array.shape[0];
  if (chosen.length * width > limits.samples.values) {
    throw new ReadError(worded`${what} are too large; draw fewer samples.`);
  }
  const values = new Float64Array(chosen.length * width);
  chosen.forEach((from, to) => {
    const data = array.data.subarray(from * width, (from + 1) * width);
    const row = toFloat64({ ...array, data });
    if (!row.every((x) => Number.isFinite(Math.fround(x)))) {
      throw new ReadError(worded`${what} hold a value that is not a number (row ${from}).`);
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
    worded`Inputs must be rows of features or images; here they have ${axes.length} axes.`,
  );
}

/**
 * Samples from arrays of inputs ([N, features], [N, height, width], [N, height, width, channels] or
 * [N, channels, height, width]) and of targets ([N], [N, 1], or [N, outputs]), by their names or, where
 * these say nothing, their shapes. Byte images are scaled to [0, 1]; features are left to be standardized.
 * Test arrays of the file's own are read where they are asked for.
 *
 * @param bytes of a `.npz` file, or of a tar archive of `.npy` files.
 * @param random chooses the samples and their order.
 * @throws ReadError when the arrays are missing, do not fit together or hold NaN.
 */
export function readNpzData(
  bytes: Uint8Array,
  options: NpzDataOptions,
  random: Stream,
  name = "",
): Collection {
  const source = openArrays({ name, bytes });
  const { train, test } = samplesIn(source);
  const notes = areUsual(train)
    ? []
    : [`Inputs: the array ${shown(train.inputs)}; targets: ${shown(train.targets)}.`];
  const pairs = test !== null && options.split === "own" ? [train, test] : [train];
  if (test !== null && options.split === "fraction") {
    notes.push(
      `The file's own test samples (${shown(test.inputs)}) are not used: the test samples are a fraction of the others.`,
    );
  }
  const sizes = pairs.map((pair) => sizeOfPair(source, pair));
  const inEach = sizes.map(({ count }) => count);
  const available = inEach.reduce((sum, one) => sum + one, 0);
  checkAvailable(available);
  const [{ axes }] = sizes;
  if (sizes.some((one) => one.axes.join() !== axes.join())) {
    throw new ReadError(worded`The inputs of the training and test samples have different shapes.`);
  }
  const channelsFirst = isChannelsFirst(axes, options.layout);
  const inputShape = inputShapeOf(channelsFirst ? [axes[1], axes[2], axes[0]] : axes);
  const chosen = drawFrom(inEach, options.samples, random);
  const inputArrays = pairs.map((pair) => numbersIn(source, pair.inputs));
  const values = joined(
    inputArrays.map((array, k) => chooseRows(array, chosen[k], worded`The inputs`).values),
  );
  const images = inputShape.length === 3;
  const isByte = inputArrays[0].type === "u1";
  const scale = images ? (options.white ?? (isByte || areBytes(values) ? 255 : 1)) : 1;
  const counts = chosen.map(({ length }) => length);
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count < available) notes.push(`${count} of ${available} samples were drawn at random.`);
  if (mayLieBothWays(axes)) {
    const [first, middle, last] = axes;
    const [read, other] = [pixelsOf(first, middle, last), pixelsOf(last, first, middle)];
    const [taken, left] = channelsFirst ? [read, other] : [other, read];
    notes.push(
      `Channels may be first or last in ${axes.join("×")}: read as ${taken}, not ${left}.`,
    );
  } else if (channelsFirst) {
    notes.push(`The images lie channels first (${axes.join("×")}) and are read so.`);
  }
  if (scale !== 1 && !isByte) {
    notes.push(`Pixels run from 0 to ${scale} and are scaled to 0–1.`);
  } else if (images && scale === 1) {
    notes.push(...rangeNotes(values));
  }
  const targets = pairs.map((pair) => source.read(pair.targets));
  const collection: Collection = {
    ...encodeTargets(targets, chosen, options.task, source.classes),
    inputShape,
    count,
    inputs: (channelsFirst ? channelsLast(values, axes) : values).map((x) => x / scale),
    pixelScale: scale,
    columns: images ? undefined : Array.from({ length: axes[0] }, (_, i) => `feature ${i + 1}`),
    ...(pairs.length > 1 && { testFrom: counts[0] }),
    notes,
  };
  return options.layout === "pixels" && !images ? squareImages(collection) : collection;
}

/** @throws ReadError when the two are not samples that belong together. */
function sizeOfPair(source: ArraySource, pair: SamplePair): { count: number; axes: number[] } {
  const inputs = source.shape(pair.inputs) ?? [];
  const targets = source.shape(pair.targets) ?? [];
  const [count = 0, ...axes] = inputs;
  if (targets[0] !== count || count < 2 || sizeOf(inputs) * sizeOf(targets) === 0) {
    throw new ReadError(
      worded`Inputs of shape (${inputs.join(", ")}) and targets of shape (${targets.join(", ")}) are not samples that belong together.`,
    );
  }
  return { count, axes };
}

function numbersIn(source: ArraySource, name: string): NpyArray {
  const array = source.read(name);
  if ("texts" in array) throw new ReadError(worded`The inputs (${shown(name)}) hold text.`);
  return array;
}

function joined(arrays: Float64Array[]): Float64Array {
  const [first] = arrays;
  if (arrays.length === 1) return first;
  const all = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** Targets of training and test samples together, so that they have the same classes. */
function encodeTargets(
  arrays: (NpyArray | TextArray)[],
  chosen: Int32Array[],
  task: TaskChoice,
  classes?: number,
) {
  if (arrays.every((array) => "texts" in array)) {
    const texts = arrays.flatMap((array, k) => chooseTexts(array, chosen[k]));
    return encodeLabels({ texts, numbers: null }, task);
  }
  const parts = arrays.map((array, k) => {
    if ("texts" in array) throw new ReadError(worded`Some targets hold text, and others numbers.`);
    return chooseRows(array, chosen[k], worded`The targets`);
  });
  const [{ width }] = parts;
  if (parts.some((part) => part.width !== width)) {
    throw new ReadError(
      worded`The targets of the training and test samples have different shapes.`,
    );
  }
  const values = joined(parts.map((part) => part.values));
  if (classes !== undefined && task !== "regression")
    return { task: numberedClasses(classes), targets: values };
  if (width === 1) return encodeLabels({ texts: [], numbers: Array.from(values) }, task);
  const marked = task === "regression" ? null : markedClasses(values, width);
  if (marked !== null) return { task: numberedClasses(width), targets: marked };
  if (task === "classification")
    throw new ReadError(worded`Class labels must be one number per sample.`);
  return { task: { kind: "regression" as const, outputs: width }, targets: values };
}

function chooseTexts({ shape, texts }: TextArray, chosen: Int32Array): string[] {
  if (texts.length !== shape[0])
    throw new ReadError(worded`Class labels must be one text per sample.`);
  return Array.from(chosen, (row) => texts[row]);
}

/**
 * Which column of each row stands out where all of them have one high value and else one low value, as
 * 1 and 0, 1 and −1, or smoothed labels; null where any row is another.
 */
function markedClasses(values: Float64Array, width: number): Float64Array | null {
  const [low, high] = rangeOf(values);
  const classes = new Float64Array(values.length / width);
  for (let row = 0; row < classes.length; row++) {
    const own = values.subarray(row * width, (row + 1) * width);
    classes[row] = own.indexOf(high);
    if (classes[row] < 0 || own.some((value, at) => value !== low && at !== classes[row]))
      return null;
  }
  return low === high ? null : classes;
}

const isChannels = (side: number): boolean => side >= 1 && side <= 4;

/** Whether images may lie both ways; then neither is taken without a word. */
export const mayLieBothWays = (axes: number[]): boolean =>
  axes.length === 3 && isChannels(axes[0]) === isChannels(axes[2]);

const pixelsOf = (channels: number, height: number, width: number): string =>
  `${height}×${width} pixels of ${channels} channels`;

/** [channels, height, width] as PyTorch has it; where nobody says and the last axis could be channels too, it is. */
const isChannelsFirst = (axes: number[], layout: NpzDataOptions["layout"]): boolean =>
  axes.length === 3 &&
  (layout === "channels-first" ||
    (layout !== "channels-last" && isChannels(axes[0]) && !isChannels(axes[2])));

function channelsLast(values: Float64Array, [channels, height, width]: number[]): Float64Array {
  const turned = new Float64Array(values.length);
  const area = height * width;
  for (let image = 0; image < values.length; image += area * channels)
    for (let c = 0; c < channels; c++)
      for (let pixel = 0; pixel < area; pixel++)
        turned[image + pixel * channels + c] = values[image + c * area + pixel];
  return turned;
}

/** What is to be said of pixels that are not brought to 0–1. */
function rangeNotes(values: Float64Array): string[] {
  const [low, high] = rangeOf(values);
  if (low >= 0 && high <= 1) return [];
  const short = (value: number) => String(Number(value.toPrecision(4)));
  return [
    `Pixels run from ${short(low)} to ${short(high)}, as the file has them, and are not scaled: choose what white is, or how inputs are scaled.`,
  ];
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
