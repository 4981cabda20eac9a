import { worded } from "../language/worded";
import { ReadError } from "../results/readError";
import type { Collection } from "./collection";

const LEAST_SIDE = 4;

/** Side of the square that so many pixels fill; null where they fill none. */
export function squareSide(pixels: number): number | null {
  const side = Math.sqrt(pixels);
  return Number.isInteger(side) && side >= LEAST_SIDE ? side : null;
}

/** What white is in pixels of this range: 255, or the brightest of them where that is far less. */
export function whiteOf(highest: number): number {
  if (highest <= 1) return 1;
  return highest > 127 ? 255 : highest;
}

/**
 * Rows of pixels as gray images, brought to 0–1.
 *
 * @throws ReadError when the columns make no square, or pixels are negative.
 */
export function squareImages(collection: Collection): Collection {
  const { inputs, inputShape, notes } = collection;
  const side = squareSide(inputShape[0]);
  if (side === null) {
    throw new ReadError(
      worded`${inputShape[0]} columns make no square of pixels: read them as columns and not as an image.`,
    );
  }
  let [lowest, highest] = [Infinity, 0];
  for (const value of inputs) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (lowest < 0)
    throw new ReadError(worded`A column is negative: these are no pixels of an image.`);
  const white = whiteOf(highest);
  const { columns: _, ...rest } = collection;
  return {
    ...rest,
    inputShape: [side, side, 1],
    inputs: white === 1 ? inputs : inputs.map((value) => value / white),
    ...(white !== 1 && { pixelScale: white }),
    notes: [
      ...notes,
      white === 1
        ? `The columns are the pixels of images of ${side}×${side}.`
        : `The columns are the pixels of images of ${side}×${side}, from 0 to ${white} scaled to 0–1.`,
    ],
  };
}
