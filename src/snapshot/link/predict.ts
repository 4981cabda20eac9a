/**
 * Codes as differences from a prediction, which for smooth data are small and compress well. A cell
 * is predicted from its neighbors as left + above − above-left (the plane through the three), a
 * series from the value before.
 */

function prediction(codes: Uint16Array, index: number, columns: number): number {
  const left = index % columns > 0;
  const above = index >= columns;
  if (left && above) {
    return codes[index - 1] + codes[index - columns] - codes[index - columns - 1];
  }
  if (left) return codes[index - 1];
  return above ? codes[index - columns] : 0;
}

/** Differences modulo 2¹⁶, zigzag-coded: all low bytes, then all high bytes. */
export function toResiduals(codes: Uint16Array, columns: number): Uint8Array {
  const bytes = new Uint8Array(2 * codes.length);
  codes.forEach((code, index) => {
    const difference = ((code - prediction(codes, index, columns)) << 16) >> 16;
    const zigzag = (difference << 1) ^ (difference >> 15);
    bytes[index] = zigzag & 255;
    bytes[codes.length + index] = (zigzag >> 8) & 255;
  });
  return bytes;
}

export function fromResiduals(bytes: Uint8Array, columns: number): Uint16Array {
  const length = bytes.length / 2;
  const codes = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    const zigzag = bytes[index] | (bytes[length + index] << 8);
    const difference = (zigzag >> 1) ^ -(zigzag & 1);
    codes[index] = prediction(codes, index, columns) + difference;
  }
  return codes;
}
