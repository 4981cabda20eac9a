/** The pieces one after the other in one array. */
export const concatenate = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  filled(new Uint8Array(lengthOf(pieces)), pieces);

/** The same of floats. */
export const concatenateFloats = (pieces: readonly Float32Array[]): Float32Array<ArrayBuffer> =>
  filled(new Float32Array(lengthOf(pieces)), pieces);

const lengthOf = (pieces: readonly { length: number }[]): number =>
  pieces.reduce((length, piece) => length + piece.length, 0);

function filled<Whole extends Uint8Array | Float32Array>(
  whole: Whole,
  pieces: readonly ArrayLike<number>[],
): Whole {
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
