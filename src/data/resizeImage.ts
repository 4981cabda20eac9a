/** Overlap of target pixel `to` with source pixel `from`, when `length` pixels become `newLength`. */
function overlap(to: number, from: number, length: number, newLength: number): number {
  const low = Math.max((to * length) / newLength, from);
  const high = Math.min(((to + 1) * length) / newLength, from + 1);
  return Math.max(0, high - low);
}

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
        for (let from = 0; from < width; from++) {
          sum += horizontal[x * width + from] * image[y * width + from];
        }
        narrow[y * newWidth + x] = sum;
      }
    }
    const result = new Float64Array(newHeight * newWidth);
    for (let y = 0; y < newHeight; y++) {
      for (let from = 0; from < height; from++) {
        const weight = vertical[y * height + from];
        if (weight === 0) continue;
        for (let x = 0; x < newWidth; x++) {
          result[y * newWidth + x] += weight * narrow[from * newWidth + x];
        }
      }
    }
    return result;
  };
}
