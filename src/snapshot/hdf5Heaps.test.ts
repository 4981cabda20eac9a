import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasBrokenHeap } from "./hdf5Heaps";
import { importFiles } from "./import/importFiles";

const sound = new Uint8Array(readFileSync(new URL("./fixtures/networks/conv.h5", import.meta.url)));
const heap = Buffer.from(sound).indexOf("GCOL");
const HEADER = 16;

/** The file with a number of 8 bytes in its first heap. */
function withSize(at: number, size: bigint): Uint8Array {
  const file = sound.slice();
  new DataView(file.buffer).setBigUint64(heap + at, size, true);
  return file;
}

/** Where the free space at the heap's end says how large it is. */
function freeSpace(): number {
  const view = new DataView(sound.buffer, sound.byteOffset + heap);
  for (let at = HEADER; ; ) {
    const size = Number(view.getBigUint64(at + 8, true));
    if (view.getUint16(at, true) === 0) return at + 8;
    at += HEADER + 8 * Math.ceil(size / 8);
  }
}

describe("a heap that the HDF5 library would walk for ever", () => {
  test.each([
    ["free space of no size", freeSpace(), 0n],
    ["an object that leads round 32 bits", HEADER + 8, 0xffff_fff0n],
    ["an object past the end", HEADER + 8, 1n << 20n],
    ["a heap past the end of the file", 8, 1n << 20n],
    ["a heap shorter than its own head", 8, 0n],
  ])("%s is a damaged file, and the library does not see it", async (_, at, size) => {
    const bytes = withSize(at, size);
    expect(hasBrokenHeap(bytes)).toBe(true);
    await expect(importFiles([{ name: "net.h5", bytes }])).rejects.toThrow(/damaged/);
  });
});

test("heaps that lie in one another are told before all of them are walked", () => {
  // Each of them is sound, and leads to the end of the file.
  const count = 2 ** 18;
  const nested = new Uint8Array(32 * count + HEADER);
  const view = new DataView(nested.buffer);
  for (let k = 0; k < count; k++) {
    nested.set([0x47, 0x43, 0x4f, 0x4c, 1], 32 * k);
    view.setBigUint64(32 * k + 8, BigInt(nested.length - 32 * k), true);
    view.setUint16(32 * k + HEADER, 1, true);
    view.setBigUint64(32 * k + HEADER + 8, BigInt(HEADER), true);
  }
  expect(hasBrokenHeap(nested)).toBe(true);
});

test("sound heaps are told as such", () => {
  expect(heap).toBeGreaterThan(0);
  expect(hasBrokenHeap(sound)).toBe(false);
});
