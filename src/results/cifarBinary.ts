/**
 * The binary version of CIFAR-10 and CIFAR-100 (Krizhevsky, "Learning multiple layers of features from
 * tiny images", 2009): records of a label byte, or of a coarse and a fine one, and 3,072 bytes of pixels:
 * 32×32 of red, of green and of blue. There is no header.
 */

export interface CifarLayout {
  /** Label bytes before the pixels: 1, or the coarse and the fine one. */
  labels: 1 | 2;
  classes: 10 | 100;
}

const PIXELS = 3 * 32 * 32;

/** What the bytes before the pixels may be below: CIFAR-10's classes; CIFAR-100's superclasses and classes. */
const BOUNDS = [[10], [20, 100]];

export const recordSize = ({ labels }: Pick<CifarLayout, "labels">): number => labels + PIXELS;

/**
 * How a file of so many bytes is laid out, by its size and by every label in it; null where it is none of
 * the two.
 */
export function cifarLayout(bytes: Uint8Array): CifarLayout | null {
  const found = BOUNDS.find((bounds) => {
    const size = bounds.length + PIXELS;
    if (bytes.length === 0 || bytes.length % size !== 0) return false;
    for (let at = 0; at < bytes.length; at += size)
      if (bounds.some((bound, label) => bytes[at + label] >= bound)) return false;
    return true;
  });
  if (found === undefined) return null;
  return found.length === 1 ? { labels: 1, classes: 10 } : { labels: 2, classes: 100 };
}

/** Whether a file may be one, by its size alone. */
export const hasCifarSize = (size: number): boolean =>
  size > 0 && BOUNDS.some((bounds) => size % (bounds.length + PIXELS) === 0);
