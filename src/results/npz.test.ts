import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { float32Array } from "./npy";
import { type Npz, readNpz, writeNpz } from "./npz";

const text = (content: string) => new TextEncoder().encode(content);

const sample: Npz = {
  arrays: new Map([
    ["loss", float32Array(Float32Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, 4), [2, 2])],
    ["alpha", float32Array(new Float32Array(0))],
  ]),
  files: new Map([["recipe.json", text('{"version":1}')]]),
};

test("what is written reads back the same, and equal contents give equal bytes", () => {
  expect(readNpz(writeNpz(sample))).toEqual(sample);
  expect(writeNpz(sample)).toEqual(writeNpz(sample));
});

test("names such as __proto__ are names like any other", () => {
  const npz: Npz = { arrays: new Map(), files: new Map([["__proto__", text("x")]]) };
  expect(readNpz(writeNpz(npz))).toEqual(npz);
});

test("arrays of kinds that are not read are kept as files", () => {
  const strings =
    "\u0093NUMPY\u0001\u0000\u0038\u0000{'descr': '<U1', 'fortran_order': False, 'shape': ()}";
  const bytes = Uint8Array.from(strings.padEnd(66), (c) => c.charCodeAt(0));
  expect(readNpz(zipSync({ "names.npy": bytes })).files.get("names.npy")).toEqual(bytes);
});

describe("hostile archives", () => {
  const zeros = zipSync({ a: new Uint8Array(100_000) });

  /** Writes a little-endian 32-bit number over the first directory entry's field. */
  function forge(zip: Uint8Array, offset: number, value: number): Uint8Array {
    const forged = zip.slice();
    const view = new DataView(forged.buffer);
    const directory = view.getUint32(forged.length - 6, true);
    view.setUint32(directory + offset, value, true);
    return forged;
  }
  const manyMembers = Object.fromEntries(
    Array.from({ length: 1001 }, (_, i) => [`member${i}`, new Uint8Array()]),
  );

  /** An archive whose members all lie at the same place. */
  function sharing(count: number): Uint8Array {
    const names = Array.from({ length: count }, (_, i) => `m${i}`);
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, zeros])), { level: 0 });
    const view = new DataView(zip.buffer);
    let at = view.getUint32(zip.length - 6, true);
    const first = at;
    for (const name of names) {
      view.setUint32(at + HEADER, 0, true);
      at += 46 + name.length;
    }
    const directory = zip.subarray(first);
    const whole = new Uint8Array(zeros.length + 100 + directory.length);
    whole.set(zip.subarray(0, zeros.length + 32));
    whole.set(directory, whole.length - directory.length);
    new DataView(whole.buffer).setUint32(whole.length - 6, whole.length - directory.length, true);
    return whole;
  }
  const SIZE = 24;
  const CHECKSUM = 16;
  const HEADER = 42;

  test.each([
    ["no archive", text("hello, this is not an archive"), /not a zip/],
    ["an empty file", new Uint8Array(0), /not a zip/],
    ["too many members", zipSync(manyMembers), /holds 1001 files/],
    ["a declared bomb", forge(zeros, SIZE, 2 ** 31), /unpacks to more than 268435456 bytes/],
    ["a size that deflate cannot reach", forge(zeros, SIZE, 2 ** 27), /another size/],
    ["a bomb that declares little", forge(zeros, SIZE, 500), /expands to more than 500/],
    ["a wrong checksum", forge(zipSync({ a: text("hi") }), CHECKSUM, 1), /fails its checksum/],
    ["a header out of bounds", forge(zipSync({ a: text("hi") }), HEADER, 1e9), /damaged/],
    ["members that share their bytes", sharing(50), /damaged/],
  ])("%s", (_, bytes, message) => {
    expect(() => readNpz(bytes)).toThrow(message);
  });

  test("megabytes after the end of compressed data are noticed, not searched", () => {
    const zip = zipSync({ a: new Uint8Array(100_000) });
    const padded = new Uint8Array(zip.length + 2 ** 24);
    padded.set(zip.subarray(0, 31 + 120));
    const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    padded.set(zip.subarray(directory), padded.length - (zip.length - directory));
    const moved = padded.length - (zip.length - directory);
    new DataView(padded.buffer).setUint32(padded.length - 6, moved, true);
    expect(() => readNpz(forge(padded, 20, moved - 31))).toThrow(/goes on after its end/);
  });

  test("cut or damaged archives give the same contents or a message", () => {
    const whole = writeNpz(sample);
    const check = (bytes: Uint8Array) => {
      try {
        for (const array of readNpz(bytes).arrays.values()) {
          expect(array.data.byteLength).toBeLessThanOrEqual(whole.length);
        }
      } catch (error) {
        expect((error as Error).message).toMatch(/archive|encrypted|unpacks|npy/);
      }
    };
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const damaged = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) damaged[at] = byte;
        check(damaged);
      }),
      { numRuns: 2000 },
    );
  });
});
