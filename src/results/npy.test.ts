import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NpyArray, readNpy, toFloat64, UnsupportedNpyType, writeNpy } from "./npy";

/** A file with this header, as other writers might make it. */
function file(header: string, data: ArrayLike<number> = [], version = 1): Uint8Array {
  const text = new TextEncoder().encode(header);
  const length = version === 1 ? [text.length & 255, text.length >> 8] : [text.length, 0, 0, 0];
  const magic = [0x93, ...new TextEncoder().encode("NUMPY"), version, 0];
  return Uint8Array.from([...magic, ...length, ...text, ...Array.from(data)]);
}

const header = (descr: string, shape: string, fortran = "False") =>
  `{'descr': '${descr}', 'fortran_order': ${fortran}, 'shape': ${shape}, }\n`;

const shapes = fc.array(fc.nat(4), { maxLength: 4 });
const arrays: fc.Arbitrary<NpyArray> = shapes.chain((shape) => {
  const size = shape.reduce((product, axis) => product * axis, 1);
  const exactly = { minLength: size, maxLength: size };
  return fc.oneof(
    fc.float32Array(exactly).map((data) => ({ type: "f4" as const, shape, data })),
    fc.float64Array(exactly).map((data) => ({ type: "f8" as const, shape, data })),
    fc.int8Array(exactly).map((data) => ({ type: "i1" as const, shape, data })),
    fc.int16Array(exactly).map((data) => ({ type: "i2" as const, shape, data })),
    fc.int32Array(exactly).map((data) => ({ type: "i4" as const, shape, data })),
    fc.bigInt64Array(exactly).map((data) => ({ type: "i8" as const, shape, data })),
    fc.uint8Array(exactly).map((data) => ({ type: "u1" as const, shape, data })),
    fc.uint16Array(exactly).map((data) => ({ type: "u2" as const, shape, data })),
    fc.uint32Array(exactly).map((data) => ({ type: "u4" as const, shape, data })),
    fc.bigUint64Array(exactly).map((data) => ({ type: "u8" as const, shape, data })),
  );
});

test("what is written reads back the same", () => {
  fc.assert(
    fc.property(arrays, (array) => {
      expect(readNpy(writeNpy(array))).toEqual(array);
    }),
  );
});

test("data start at a multiple of 64 bytes, after a line end", () => {
  const bytes = writeNpy({ type: "f4", shape: [1], data: new Float32Array([1]) });
  const start = bytes.length - 4;
  expect(start % 64).toBe(0);
  expect(bytes[start - 1]).toBe(0x0a);
});

describe("files of other writers", () => {
  test("column-major order", () => {
    // np.asfortranarray([[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]])
    const data = [0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11];
    const { shape, data: read } = readNpy(file(header("|u1", "(2, 2, 3)", "True"), data));
    expect(shape).toEqual([2, 2, 3]);
    expect([...read]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("big-endian numbers, booleans, Python 2's longs, other orders and versions", () => {
    expect([...readNpy(file(header(">i2", "(2,)"), [1, 2, 255, 254])).data]).toEqual([258, -2]);
    expect(readNpy(file(header("|b1", "()"), [1]))).toEqual({
      type: "b1",
      shape: [],
      data: Uint8Array.of(1),
    });
    const reordered = "{'shape':(2L,), 'fortran_order':False ,\"descr\":'<u2'}";
    expect([...readNpy(file(reordered, [1, 0, 2, 0], 3)).data]).toEqual([1, 2]);
  });

  test.each(["<U5", "|O", "<c8", "<M8"])("elements of type %s are told apart", (descr) => {
    expect(() => readNpy(file(header(descr, "(0,)")))).toThrow(UnsupportedNpyType);
  });

  test("and so are records", () => {
    const records = "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }";
    expect(() => readNpy(file(records))).toThrow(UnsupportedNpyType);
  });
});

describe("hostile files", () => {
  test.each([
    ["another format", new TextEncoder().encode("PK\u0003\u0004 and more"), /not a .npy/],
    ["an unknown version", file(header("|u1", "(0,)"), [], 9), /version 9/],
    ["a shape beyond the file", file(header("<f8", "(1000000, 1000000)")), /declares a shape/],
    ["a shape that overflows", file(header("|u1", `(${"9".repeat(15)}, 9999999, 99)`)), /declares/],
    ["a negative axis", file(header("|u1", "(-1,)")), /not valid/],
    ["code for a header", file("{'descr': __import__('os'), }"), /not valid/],
    ["an entry twice", file("{'shape': (), 'shape': (), 'descr': '<f4'}"), /not valid/],
    ["no header", file(""), /not valid/],
  ])("%s", (_, bytes, message) => {
    expect(() => readNpy(bytes)).toThrow(message);
  });

  test("a file cut anywhere is refused", () => {
    const whole = writeNpy({ type: "f4", shape: [3], data: new Float32Array(3) });
    for (let length = 0; length < whole.length; length++) {
      expect(() => readNpy(whole.subarray(0, length))).toThrow(Error);
    }
  });

  test("damage gives an array no larger than the file, or an error", () => {
    const whole = writeNpy({ type: "f8", shape: [2, 3], data: new Float64Array(6) });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        try {
          expect(readNpy(damaged).data.byteLength).toBeLessThanOrEqual(whole.length);
        } catch (error) {
          expect((error as Error).message).toMatch(/npy|read/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test("toFloat64 converts integers of 64 bits", () => {
  const data = BigInt64Array.of(-1n, 2n);
  expect([...toFloat64({ type: "i8", shape: [2], data })]).toEqual([-1, 2]);
});
