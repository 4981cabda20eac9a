import type { Stream } from "../random/stream";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";
import type { Collection } from "./collection";
import { checkAvailable } from "./draw";
import { openIdx } from "./idx";
import { encodeLabels } from "./labels";
import { imageResizer } from "./resizeImage";
import { round20 } from "./round";

export interface MnistOptions {
  /** How many images to draw at random; null is all of them. At most 20,000 either way. */
  samples: number | null;
  /** Side that images are averaged down to, such as 16; null keeps their size. */
  size: number | null;
}

/**
 * Images and labels from a pair of IDX files as MNIST, Fashion-MNIST and their kin come in. Pixels
 * are scaled to [0, 1].
 *
 * @param random chooses the images and their order.
 * @throws ReadError when a file cannot be read, or the two do not belong together.
 */
export function readMnist(
  imageFile: Uint8Array,
  labelFile: Uint8Array,
  options: MnistOptions,
  random: Stream,
): Collection {
  const { taken, side, sourceSide } = limits.samples;
  const images = openIdx(imageFile);
  const labels = openIdx(labelFile);
  if (images.shape.length !== 3) throw new ReadError("The first IDX file does not hold images.");
  if (labels.shape.length !== 1) throw new ReadError("The second IDX file does not hold labels.");
  const [available, height, width] = images.shape;
  checkAvailable(available);
  if (labels.shape[0] !== available) {
    throw new ReadError(`There are ${available} images but ${labels.shape[0]} labels.`);
  }
  const newHeight = options.size ?? height;
  const newWidth = options.size ?? width;
  const tooLarge = Math.max(newHeight, newWidth) > side || Math.max(height, width) > sourceSide;
  if (tooLarge || height * width * available === 0) {
    throw new ReadError(
      `Images of ${height} × ${width} cannot be used; sides may be 1 to ${side} pixels after resizing.`,
    );
  }

  const count = Math.min(options.samples ?? available, available, taken);
  const chosen = random.permutation(available).subarray(0, count);
  // The labels first: they are small, and may be reason enough to leave the images packed.
  const classes = labels.data();
  const numbers = Array.from(chosen, (i) => classes[i]);
  const encoded = encodeLabels({ texts: [], numbers }, "classification");
  const pixels = images.data();
  const resize = imageResizer([height, width], [newHeight, newWidth]);
  const inputs = new Float32Array(count * newHeight * newWidth);
  chosen.forEach((from, to) => {
    const image = pixels.subarray(from * height * width, (from + 1) * height * width);
    inputs.set(
      resize(image).map((value) => round20(value / 255)),
      to * newHeight * newWidth,
    );
  });
  return {
    ...encoded,
    inputShape: [newHeight, newWidth, 1],
    count,
    inputs,
    pixelScale: 255,
    notes: count < available ? [`${count} of ${available} images were drawn at random.`] : [],
  };
}
