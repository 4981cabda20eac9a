/**
 * Global heaps of an HDF5 file, where texts of variable length lie. The HDF5 library (2.0) walks a
 * heap's objects by their sizes, and never ends where one leads it nowhere (free space of size 0) or
 * round its 32 bits: such files are told before it sees them.
 *
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html, III.E
 */
/** "GCOL", version 1, three bytes that are 0. */
const SIGNATURE = [0x47, 0x43, 0x4f, 0x4c, 1, 0, 0, 0];
/** Bytes of it; then comes the heap's size. */
const BEFORE_SIZE = SIGNATURE.length;

/** Bytes of a length in this file, as its superblock says; 8 where there is none to read. */
function bytesOfLength(bytes: Uint8Array): number {
  const said = bytes[bytes[8] < 2 ? 14 : 10];
  return said === 2 || said === 4 ? said : 8;
}

/** Whether a heap of the file has objects that are not one behind the other up to its end. */
export function hasBrokenHeap(bytes: Uint8Array): boolean {
  const lengthBytes = bytesOfLength(bytes);
  // Heaps that lie in one another are how a short file takes for ever to walk.
  let left = bytes.length;
  for (let at = 0; at + BEFORE_SIZE <= bytes.length; at++) {
    // Of millions of places hardly one has the first letter.
    if (bytes[at] !== SIGNATURE[0] || bytes[at + 1] !== SIGNATURE[1]) continue;
    if (!SIGNATURE.every((byte, k) => bytes[at + k] === byte)) continue;
    const length = soundLength(bytes, at, lengthBytes);
    if (length === null) return true;
    left -= length;
    if (left < 0) return true;
  }
  return false;
}

/** Bytes of a heap; null where its objects are not one behind the other. */
function soundLength(bytes: Uint8Array, start: number, lengthBytes: number): number | null {
  const lengthAt = (at: number): number => {
    let value = 0;
    for (let k = lengthBytes - 1; k >= 0; k--) value = 256 * value + (bytes[at + k] ?? 0);
    return value;
  };
  const padded = (size: number) => 8 * Math.ceil(size / 8);
  const header = padded(BEFORE_SIZE + lengthBytes);
  const end = start + lengthAt(start + BEFORE_SIZE);
  if (end < start + header || end > bytes.length) return null;
  for (let at = start + header; at + header <= end; ) {
    const isFree = bytes[at] === 0 && bytes[at + 1] === 0;
    const size = lengthAt(at + 8);
    // The size of free space counts its header.
    const step = isFree ? size : header + padded(size);
    if (step === 0 || at + step > end) return null;
    at += step;
  }
  return end - start;
}
