import { worded } from "../language/worded";
import type { Stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";
import { isTestFile } from "../results/sampleArrays";
import type { Collection } from "./collection";
import { checkAvailable, drawFrom } from "./draw";
import { type IdxFile, openIdx } from "./idx";
import { encodeLabels } from "./labels";
import { type Part, partsOf } from "./parts";
import { imageResizer } from "./resizeImage";
import { round20 } from "./round";

/**
 * `samples`: how many images to draw at random; null is all of them, at most 20,000 either way. `size`:
 * side that images are averaged down to, such as 16; null keeps their size.
 */
export type MnistOptions = Pick<Extract<DatasetRecipe, { kind: "idx" }>, "size" | "split"> & {
  samples: number | null;
};

interface Pair {
  images: IdxFile;
  labels: IdxFile;
  test: boolean;
}

/** @throws ReadError when the files do not belong together. */
function pairsIn(imageFile: Part, labelFile: Part): Pair[] {
  const images = partsOf(imageFile);
  const labels = partsOf(labelFile);
  if (images.length !== labels.length) {
    throw new ReadError(
      worded`There are ${images.length} files of images, and ${labels.length} of labels.`,
    );
  }
  return images.map((part, k) => {
    const pair = {
      images: openIdx(part.bytes),
      labels: openIdx(labels[k].bytes),
      test: isTestFile(part),
    };
    if (pair.images.shape.length !== 3)
      throw new ReadError(worded`The first IDX file does not hold images.`);
    if (pair.labels.shape.length !== 1)
      throw new ReadError(worded`The second IDX file does not hold labels.`);
    const [available] = pair.images.shape;
    checkAvailable(available);
    if (pair.labels.shape[0] !== available) {
      throw new ReadError(
        worded`There are ${available} images but ${pair.labels.shape[0]} labels.`,
      );
    }
    return pair;
  });
}

/**
 * Images and labels from pairs of IDX files as MNIST, Fashion-MNIST and their kin come in: one pair, or
 * a tar archive each of training and test files. Pixels are scaled to [0, 1].
 *
 * @param random chooses the images and their order.
 * @throws ReadError when a file cannot be read, or files do not belong together.
 */
export function readMnist(
  imageFile: Uint8Array,
  labelFile: Uint8Array,
  options: MnistOptions,
  random: Stream,
): Collection {
  const { side, sourceSide } = limits.samples;
  const all = pairsIn({ name: "", bytes: imageFile }, { name: "", bytes: labelFile });
  const pairs = options.split === "own" ? all : all.filter(({ test }) => !test || all.length === 1);
  const [, height, width] = pairs[0].images.shape;
  if (pairs.some(({ images: { shape } }) => shape[1] !== height || shape[2] !== width)) {
    throw new ReadError(worded`The images of the training and test files have different sizes.`);
  }
  const inEach = pairs.map(({ images }) => images.shape[0]);
  const available = inEach.reduce((sum, one) => sum + one, 0);
  const newHeight = options.size ?? height;
  const newWidth = options.size ?? width;
  const tooLarge = Math.max(newHeight, newWidth) > side || Math.max(height, width) > sourceSide;
  if (tooLarge || height * width * available === 0) {
    throw new ReadError(
      worded`Images of ${height} × ${width} cannot be used; sides may be 1 to ${side} pixels after resizing.`,
    );
  }

  const chosen = drawFrom(inEach, options.samples, random);
  // The labels first: they are small, and may be reason enough to leave the images packed.
  const numbers = pairs.flatMap(({ labels }, k) => {
    const classes = labels.data();
    return Array.from(chosen[k], (i) => classes[i]);
  });
  const encoded = encodeLabels({ texts: [], numbers }, "classification");
  const resize = imageResizer([height, width], [newHeight, newWidth]);
  const count = numbers.length;
  const inputs = new Float32Array(count * newHeight * newWidth);
  let to = 0;
  for (const [k, { images }] of pairs.entries()) {
    const pixels = images.data();
    for (const from of chosen[k]) {
      const image = pixels.subarray(from * height * width, (from + 1) * height * width);
      inputs.set(
        resize(image).map((value) => round20(value / 255)),
        to * newHeight * newWidth,
      );
      to += 1;
    }
  }
  const tests = chosen.filter((_, k) => pairs[k].test).reduce((sum, { length }) => sum + length, 0);
  return {
    ...encoded,
    inputShape: [newHeight, newWidth, 1],
    count,
    inputs,
    pixelScale: 255,
    ...(tests > 0 && tests < count && { testFrom: count - tests }),
    notes: count < available ? [`${count} of ${available} images were drawn at random.`] : [],
  };
}
