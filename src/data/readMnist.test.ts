import fc from "fast-check";
import { Gunzip, gzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { stream } from "../random/stream";
import { openIdx } from "./idx";
import { readMnist } from "./readMnist";
import { imageResizer } from "./resizeImage";

function idx(shape: number[], data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * shape.length + data.length);
  bytes.set([0, 0, 8, shape.length]);
  const view = new DataView(bytes.buffer);
  shape.forEach((length, axis) => {
    view.setUint32(4 + 4 * axis, length);
  });
  bytes.set(Array.from(data), 4 + 4 * shape.length);
  return bytes;
}

/** Gzipped, with 4 MiB of zeros behind its header. */
const packedIdx = (shape: number[]) => {
  const bytes = new Uint8Array(2 ** 22);
  bytes.set(idx(shape, []));
  return gzipSync(bytes, { level: 1 });
};

/** Image i is uniformly gray with value i, its label i mod 3. */
const COUNT = 30;
const images = idx(
  [COUNT, 4, 4],
  Array.from({ length: COUNT * 16 }, (_, i) => Math.floor(i / 16)),
);
const labels = idx(
  [COUNT],
  Array.from({ length: COUNT }, (_, i) => i % 3),
);
const random = () => stream(1, "data");

test("images and labels stay together, gzipped or not, in any order and size", () => {
  for (const size of [null, 3]) {
    const options = { samples: 12, size, split: "fraction" as const };
    const mnist = readMnist(gzipSync(images), labels, options, random());
    const side = size ?? 4;
    expect(mnist.inputShape).toEqual([side, side, 1]);
    expect(mnist.task).toEqual({ kind: "classification", classes: 3, labels: ["0", "1", "2"] });
    expect(mnist.notes).toEqual(["12 of 30 images were drawn at random."]);
    const values = Array.from(mnist.targets, (_, i) => mnist.inputs[i * side * side] * 255);
    expect(new Set(values.map(Math.round)).size).toBe(12);
    values.forEach((value, i) => {
      expect(Math.abs(value - Math.round(value))).toBeLessThan(255 / 2 ** 20);
      expect(mnist.targets[i]).toBe(Math.round(value) % 3);
    });
  }
});

test("resizing averages over areas", () => {
  const shrink = imageResizer([2, 4], [1, 2]);
  expect([...shrink([1, 3, 5, 7, 1, 3, 5, 7])]).toEqual([2, 6]);
  const uneven = imageResizer([3, 1], [2, 1]);
  expect([...uneven([3, 6, 9])]).toEqual([expect.closeTo(4), expect.closeTo(8)]);
});

describe("what does not fit is refused", () => {
  test.each([
    ["labels for images", labels, labels, /does not hold images/],
    ["images for labels", images, images, /does not hold labels/],
    ["different numbers", images, idx([2], [0, 1]), /30 images but 2 labels/],
    ["one class", idx([2, 1, 1], [1, 2]), idx([2], [0, 0]), /two classes/],
    ["no pixels", idx([2, 0, 0], []), idx([2], [0, 1]), /cannot be used/],
  ])("%s", (_, first, second, message) => {
    expect(() =>
      readMnist(first, second, { samples: null, size: null, split: "fraction" }, random()),
    ).toThrow(message);
  });

  test("more samples than can be drawn from, before any is drawn", () => {
    const many = idx([2 ** 23], new Uint8Array(2 ** 23));
    const dots = idx([2 ** 23, 1, 1], new Uint8Array(2 ** 23));
    expect(() =>
      readMnist(dots, many, { samples: 10, size: null, split: "fraction" }, random()),
    ).toThrow(/8388608 samples; files of at most 4194304/);
  });

  test.each([
    ["text", new TextEncoder().encode("not at all"), /not an IDX/],
    ["floats", Uint8Array.of(0, 0, 13, 1, 0, 0, 0, 0), /something else than bytes/],
    ["huge sizes", idx([2 ** 32 - 1, 2 ** 16, 2 ** 16], []), /at most 256 MB are read/],
    ["more than it holds", idx([60_000, 28, 28], []), /holds only 0/],
    ["more than it can unpack to", gzipSync(idx([60_000, 28, 28], [1])), /holds far fewer/],
    ["no axes", Uint8Array.of(0, 0, 8, 0, 0, 0, 0, 0), /header is damaged/],
    ["a cut gzip file", gzipSync(images).subarray(0, 30), /gzip file cannot be read/],
  ])("%s", (_, bytes, message) => {
    expect(() => openIdx(bytes).data()).toThrow(message);
  });

  test("a bomb by its header, without unpacking it", () => {
    const bombs: [Uint8Array, Uint8Array, RegExp][] = [
      [packedIdx([2 ** 20, 16, 17]), gzipSync(labels), /at most 256 MB/],
      [packedIdx([2 ** 12, 8, 8]), packedIdx([2 ** 20]), /4096 images but 1048576 labels/],
      // What stands behind the declared end stays packed.
      [packedIdx([2, 1, 1]), gzipSync(idx([2], [0, 1])), /expands to more than 18 bytes/],
    ];
    for (const [first, second, message] of bombs) {
      const pushed = vi.spyOn(Gunzip.prototype, "push");
      expect(() =>
        readMnist(first, second, { samples: 10, size: null, split: "fraction" }, random()),
      ).toThrow(message);
      const bytes = pushed.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
      expect(bytes).toBeLessThan(2 ** 15);
      pushed.mockRestore();
    }
  });

  test("damage never gives more than the file holds", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(255), (at, byte) => {
        const damaged = images.slice();
        damaged[at] = byte;
        try {
          expect(openIdx(damaged).data().length).toBeLessThanOrEqual(images.length);
        } catch (error) {
          expect((error as Error).message).toMatch(/IDX/);
        }
      }),
    );
  });
});
