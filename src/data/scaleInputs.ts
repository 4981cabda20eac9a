import type { InputScaling, TargetScaling } from "../catalog/datasets/inputScaling";
import { shown } from "../catalog/plainText";
import { type Worded, worded } from "../language/worded";
import { ReadError } from "../results/readError";
import type { Collection } from "./collection";
import { type Moments, standardize } from "./standardize";

type Values = Float32Array | Float64Array;

/**
 * Scales the samples of a file in place as the recipe asks.
 *
 * @param train indices of the training samples, which means and ranges are taken over.
 * @returns what was done, in words.
 * @throws ReadError when the numbers given are not as many as the columns or channels.
 */
export function scaleInputs(
  collection: Collection,
  scaling: InputScaling & Partial<TargetScaling>,
  train: Int32Array,
): string[] {
  const { inputs, targets = "automatic" } = scaling;
  const standardized = inputs === "standardized" || (inputs === "automatic" && collection.columns);
  const notes = scaleFeatures(collection, scaling, train);
  return targets === "standardized" || (targets === "automatic" && standardized)
    ? [...notes, ...standardizeTargets(collection, train)]
    : notes;
}

function scaleFeatures(collection: Collection, scaling: InputScaling, train: Int32Array): string[] {
  const { inputs, inputShape, count, columns, pixelScale = 1 } = collection;
  switch (scaling.inputs) {
    case "automatic":
      return columns ? standardizeTable(collection, columns, train) : [];
    case "raw":
      if (pixelScale === 1) return ["Inputs are as the file has them."];
      inputs.forEach((value, at) => {
        inputs[at] = value * pixelScale;
      });
      return [`Pixels are as the file has them, from 0 to ${pixelScale}.`];
    case "standardized": {
      if (columns) return standardizeTable(collection, columns, train);
      const moments = standardize(inputs, lastSide(inputShape), pixelsOf(train, inputShape));
      const channels = Array.from(moments.mean, (_, c) => `channel ${c + 1}`);
      return [
        `Standardized by mean ± standard deviation of the training pixels: ${list(channels, moments)}.`,
      ];
    }
    case "unit": {
      if (!columns) return [];
      toUnit(inputs, columns.length, train);
      return ["Every column is scaled from its lowest to its highest training value, to 0–1."];
    }
    case "given": {
      const width = columns ? inputs.length / count : lastSide(inputShape);
      const [mean, deviation] = [scaling.mean, scaling.deviation].map((numbers) =>
        oneForEach(numbers, width, columns ? worded`${width} columns` : worded`${width} channels`),
      );
      inputs.forEach((value, at) => {
        inputs[at] = (value - mean[at % width]) / deviation[at % width];
      });
      return [];
    }
  }
}

const lastSide = (shape: number[]): number => shape[shape.length - 1];

/** Where the pixels of these samples lie among all pixels. */
function pixelsOf(samples: Int32Array, [height, width]: number[]): Int32Array {
  const each = height * width;
  return Int32Array.from(
    { length: samples.length * each },
    (_, at) => samples[Math.floor(at / each)] * each + (at % each),
  );
}

function oneForEach(numbers: number[], width: number, what: Worded): number[] {
  if (numbers.length === width) return numbers;
  if (numbers.length === 1) return new Array(width).fill(numbers[0]);
  throw new ReadError(
    worded`${numbers.length} numbers were given to scale ${what} by: give one, or one for each.`,
  );
}

function toUnit(values: Values, width: number, train: Int32Array): void {
  for (let c = 0; c < width; c++) {
    let [low, high] = [Infinity, -Infinity];
    for (const row of train) {
      low = Math.min(low, values[row * width + c]);
      high = Math.max(high, values[row * width + c]);
    }
    const range = high > low ? high - low : 1;
    for (let at = c; at < values.length; at += width) values[at] = (values[at] - low) / range;
  }
}

const COLUMNS_LISTED = 8;

function list(columns: string[], { mean, deviation }: Moments): string {
  const short = (value: number) => String(Number(value.toPrecision(4)));
  const listed = columns
    .slice(0, COLUMNS_LISTED)
    .map((name, c) => `${shown(name)} ${short(mean[c])} ± ${short(deviation[c])}`)
    .join(", ");
  const more = columns.length - COLUMNS_LISTED;
  return more > 0 ? `${listed}, and ${more} more` : listed;
}

function standardizeTable({ inputs }: Collection, columns: string[], train: Int32Array): string[] {
  const features = list(columns, standardize(inputs, columns.length, train));
  return [`Standardized by mean ± standard deviation of the training rows: ${features}.`];
}

function standardizeTargets({ targets, task }: Collection, train: Int32Array): string[] {
  if (task.kind === "classification") return [];
  const names = Array.from({ length: task.outputs }, (_, i) => `target ${i + 1}`);
  return [`Standardized targets: ${list(names, standardize(targets, task.outputs, train))}.`];
}
