/**
 * Numbers of a file, of whatever type, in an array of floats of a given kind: into their place, one by
 * one. `Float32Array.from` with a function takes a list of all of them besides, of sixteen bytes each.
 * Integers of 64 bits are rounded.
 */
export function inFloats<Floats extends Float32Array | Float64Array>(
  Kind: new (length: number) => Floats,
  values: ArrayLike<number> | ArrayLike<bigint>,
): Floats {
  const floats = new Kind(values.length);
  for (let i = 0; i < floats.length; i++) floats[i] = Number(values[i]);
  return floats;
}
