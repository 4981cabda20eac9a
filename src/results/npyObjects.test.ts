import { expect, test } from "vitest";
import { readNpyObjects } from "./npyObjects";

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

/** As NumPy writes an array of type object, with the pickle (protocol 2) of its state. */
function objects(shape: string, count: number, values: number[]): Uint8Array {
  const header = `{'descr': '|O', 'fortran_order': False, 'shape': ${shape}, }\n`;
  const global = (name: string) => [0x63, ...bytesOf(name.replace(" ", "\n")), 10];
  const pickle = [
    ...[0x80, 2, ...global("numpy._core.multiarray _reconstruct")],
    ...[...global("numpy ndarray"), 0x4b, 0, 0x85, 0x43, 1, 0x62, 0x87, 0x52],
    ...[
      0x28,
      0x4b,
      1,
      0x4b,
      count,
      0x85,
      ...global("numpy dtype"),
      0x58,
      2,
      0,
      0,
      0,
      ...bytesOf("O8"),
    ],
    ...[0x89, 0x88, 0x87, 0x52, 0x89, 0x5d, 0x28, ...values, 0x65, 0x74, 0x62, 0x2e],
  ];
  return Uint8Array.from([
    0x93,
    ...bytesOf("NUMPY"),
    1,
    0,
    header.length,
    0,
    ...bytesOf(header),
    ...pickle,
  ]);
}

const text = (value: string) => [0x58, value.length, 0, 0, 0, ...bytesOf(value)];

test("texts and numbers in an array of objects are read, and nothing else", () => {
  expect(readNpyObjects(objects("(2,)", 2, [...text("cat"), ...text("dog")]))).toEqual({
    shape: [2],
    texts: ["cat", "dog"],
  });
  expect(readNpyObjects(objects("(3,)", 3, [0x4b, 7, 0x88, 0x4a, 255, 255, 255, 255]))).toEqual({
    type: "f8",
    shape: [3],
    data: Float64Array.of(7, 1, -1),
  });
  const system = [0x63, ...bytesOf("posix\nsystem\n"), ...text("true"), 0x85, 0x52];
  expect(() => readNpyObjects(objects("(1,)", 1, system))).toThrow(/other than numbers and texts/);
  expect(() => readNpyObjects(objects("(2,)", 2, [0x4b, 7]))).toThrow(/other than/);
  expect(() => readNpyObjects(objects("(1,)", 1, [0x4e]))).toThrow(/other than/);
});
