/** What arrays of samples are taken for before anybody is asked: test samples of their own, layout and white of images. */
import type { DatasetRecipe } from "../../catalog/datasets";
import { type NpyArray, toFloat64 } from "../../results/npy";
import { findSamples } from "../../results/sampleArrays";
import { openArrays } from "../arraySource";
import type { DataFile } from "../datasets/source";
import { rangeOf } from "../rangeOf";
import { mayLieBothWays } from "../readNpzData";
import { squareSide } from "../squareImages";

type NpzRecipe = Extract<DatasetRecipe, { kind: "npz" }>;

/** Columns of the smallest images that are taken for such unasked: 8×8. */
const FEWEST_PIXELS = 64;
/** What pixels of whole numbers may be at most: of 4, 8, 10, 12, 14 and 16 bits, and of the 8×8 digits. */
const WHITES = [15, 16, 255, 1023, 4095, 16383, 65535];

/** @throws ReadError when a file is no archive and no array. */
export function proposeArrays(file: DataFile): Pick<NpzRecipe, "split" | "layout" | "white"> {
  const arrays = openArrays(file);
  const found = findSamples(arrays.names, arrays.shape);
  const split = found?.test ? "own" : "fraction";
  if (found === null) return { split, layout: "auto", white: null };
  const [, ...axes] = arrays.shape(found.train.inputs) ?? [];
  const inputs = arrays.read(found.train.inputs);
  const layout = "texts" in inputs ? "auto" : layoutOf(axes, inputs);
  const images = axes.length > 1 || layout === "pixels";
  return { split, layout, white: images && !("texts" in inputs) ? whiteOf(inputs) : null };
}

function layoutOf(axes: number[], inputs: NpyArray): NpzRecipe["layout"] {
  if (mayLieBothWays(axes)) {
    const [first, middle, last] = axes;
    // Images are square more often than not.
    return middle === last && first !== middle ? "channels-first" : "channels-last";
  }
  const isRow = axes.length === 1 && axes[0] >= FEWEST_PIXELS && squareSide(axes[0]) !== null;
  return isRow && arePixels(inputs) ? "pixels" : "auto";
}

/** Whether all are whole numbers from 0 to 255, and not 0 and 1 alone. */
function arePixels(inputs: NpyArray): boolean {
  const values = toFloat64(inputs);
  const [low, high] = rangeOf(values);
  return low >= 0 && high > 1 && high <= 255 && values.every(Number.isInteger);
}

/** The white of pixels of whole numbers that are no bytes; null where it is known, or nothing tells. */
function whiteOf(inputs: NpyArray): number | null {
  if (inputs.type === "u1") return null;
  const values = toFloat64(inputs);
  const [low, high] = rangeOf(values);
  if (low < 0 || high <= 1 || !values.every(Number.isInteger)) return null;
  // Those that use the upper half of a byte are taken for such anyway.
  if (high > 127 && high <= 255) return null;
  return WHITES.find((white) => high <= white) ?? null;
}
