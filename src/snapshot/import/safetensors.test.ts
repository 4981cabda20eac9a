import fc from "fast-check";
import { expect, test } from "vitest";
import { readSafetensors } from "./safetensors";

function file(header: unknown, body: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const bytes = new Uint8Array(8 + text.length + body.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

const bytesOf = (values: Float32Array | Float64Array | Uint16Array) =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

const one = (dtype: string, shape: number[], end: number) => ({
  x: { dtype, shape, data_offsets: [0, end] },
});

test("every float type is read exactly", () => {
  const values = [0, -1.5, 2 ** -14, 1024, Number.POSITIVE_INFINITY];
  const read = (dtype: string, body: Uint8Array) =>
    Array.from(
      readSafetensors(file(one(dtype, [5], body.length), body)).tensors.get("x")?.data ?? [],
    );
  expect(read("F32", bytesOf(Float32Array.from(values)))).toEqual(values);
  expect(read("F64", bytesOf(Float64Array.from(values)))).toEqual(values);
  expect(read("F16", bytesOf(Uint16Array.of(0, 0xbe00, 0x0400, 0x6400, 0x7c00)))).toEqual(values);
  expect(read("BF16", bytesOf(Uint16Array.of(0, 0xbfc0, 0x3880, 0x4480, 0x7f80)))).toEqual(values);
  const [small, notNumber] = read("F16", bytesOf(Uint16Array.of(1, 0x7e00, 0, 0, 0)));
  expect([small, notNumber]).toEqual([2 ** -24, Number.NaN]);
});

test("a header that does not start at a multiple of the element size is no obstacle", () => {
  const header = JSON.stringify(one("F32", [2], 8));
  const body = bytesOf(Float32Array.of(3, 4));
  for (let spaces = 0; spaces < 4; spaces++) {
    const read = readSafetensors(file(header + " ".repeat(spaces), body));
    expect(Array.from(read.tensors.get("x")?.data ?? [])).toEqual([3, 4]);
  }
});

const tensor = (start: number, end: number) => ({
  dtype: "F32",
  shape: [(end - start) / 4],
  data_offsets: [start, end],
});

test.each([
  ["offsets beyond the file", one("F32", [4], 16), 8, /describes 16 bytes/],
  ["bytes left over", one("F32", [1], 4), 8, /holds 8/],
  ["an overlap", { a: tensor(0, 8), b: tensor(4, 12) }, 12, /overlaps/],
  ["a gap", { a: tensor(0, 4), b: tensor(8, 12) }, 12, /gap/],
  ["a size that does not fit the shape", one("F32", [3], 8), 8, /needs 12/],
  ["a huge declared shape", one("F32", [2 ** 40, 2 ** 40], 8), 8, /needs/],
  ["negative offsets", { x: { dtype: "F32", shape: [2], data_offsets: [-8, 0] } }, 0, /described/],
  ["eight-bit floats", one("F8_E4M3", [1], 1), 1, /type F8_E4M3/],
  ["a type called like a method", one("toString", [1], 8), 8, /type toString/],
  ["no tensors", { __metadata__: { format: "pt" } }, 0, /no tensors/],
  ["a list", [], 0, /does not describe/],
  ["text", '"x"', 0, /does not describe/],
  ["no JSON", "{'x': 1}", 0, /not JSON/],
])("%s is a message", (_, header, size, message) => {
  expect(() => readSafetensors(file(header, new Uint8Array(size)))).toThrow(message);
});

test("a header length beyond the file, or absurd, is a message", () => {
  const bytes = new Uint8Array(64).fill(0x20);
  for (const length of [57n, 2n ** 40n, 2n ** 64n - 1n]) {
    new DataView(bytes.buffer).setBigUint64(0, length, true);
    expect(() => readSafetensors(bytes)).toThrow(/not a safetensors file/);
  }
});

test("names that mean something to JavaScript change nothing", () => {
  const header = '{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}';
  const { tensors } = readSafetensors(file(header, new Uint8Array(4)));
  expect([...tensors.keys()]).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>).dtype).toBeUndefined();
});

test("any damage gives tensors or a message", () => {
  const whole = file(
    { a: tensor(0, 8), b: tensor(8, 24) },
    bytesOf(Float32Array.from([1, 2, 3, 4, 5, 6])),
  );
  const attempt = (bytes: Uint8Array) => {
    try {
      for (const { data } of readSafetensors(bytes).tensors.values()) {
        expect(data.length).toBeLessThan(24);
      }
    } catch (error) {
      expect((error as Error).message).toMatch(/safetensors|type/);
    }
  };
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const damaged = whole.slice();
      damaged[at] = byte;
      attempt(damaged);
      attempt(whole.slice(0, at));
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.json(), (json) => attempt(file(json, new Uint8Array(16)))));
});

test("integers are read as numbers", () => {
  const file64 = file(one("I64", [2], 16), new Uint8Array(BigInt64Array.of(-3n, 200n).buffer));
  expect([...(readSafetensors(file64).tensors.values().next().value?.data ?? [])]).toEqual([
    -3, 200,
  ]);
});
