/** Overlap of target pixel `to` with source pixel `from`, when `length` pixels become `newLength`. */
function overlap(to: number, from: number, length: number, newLength: number): number {
  const low = Math.max((to * length) / newLength, from);
  const high = Math.min(((to + 1) * length) / newLength, from + 1);
  return Math.max(0, high - low);
}

/** First and last source pixel that target pixel `to` may lie over. */
const firstUnder = (to: number, length: number, newLength: number): number =>
  Math.floor((to * length) / newLength);
const lastUnder = (to: number, length: number, newLength: number): number =>
  Math.min(length - 1, Math.ceil(((to + 1) * length) / newLength));

/** [newLength, length] row-major; every row sums to 1. */
function averagingWeights(length: number, newLength: number): Float64Array {
  return Float64Array.from(
    { length: newLength * length },
    (_, i) => (overlap(Math.floor(i / length), i % length, length, newLength) * newLength) / length,
  );
}

/**
 * A function that shrinks (or enlarges) gray images by averaging over the area of each new pixel,
 * which keeps an image's mean.
 *
 * @returns a function from height × width values, row-major, to newHeight × newWidth values.
 */
export function imageResizer(
  [height, width]: [number, number],
  [newHeight, newWidth]: [number, number],
): (image: ArrayLike<number>) => Float64Array {
  const vertical = averagingWeights(height, newHeight);
  const horizontal = averagingWeights(width, newWidth);
  return (image) => {
    const narrow = new Float64Array(height * newWidth);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < newWidth; x++) {
        let sum = 0;
        // Every other pixel has the weight 0.
        const last = lastUnder(x, width, newWidth);
        for (let from = firstUnder(x, width, newWidth); from <= last; from++) {
          sum += horizontal[x * width + from] * image[y * width + from];
        }
        narrow[y * newWidth + x] = sum;
      }
    }
    const result = new Float64Array(newHeight * newWidth);
    for (let y = 0; y < newHeight; y++) {
      const last = lastUnder(y, height, newHeight);
      for (let from = firstUnder(y, height, newHeight); from <= last; from++) {
        const weight = vertical[y * height + from];
        for (let x = 0; x < newWidth; x++) {
          result[y * newWidth + x] += weight * narrow[from * newWidth + x];
        }
      }
    }
    return result;
  };
}
