import { deflateSync, Gunzip, gzipSync, Inflate } from "fflate";
import { expect, test } from "vitest";
import { inflateWithin } from "./inflate";

const content = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7);

test("gives back what was compressed, up to the limit exactly", () => {
  expect(inflateWithin(new Inflate(), deflateSync(content), content.length)).toEqual(content);
  expect(inflateWithin(new Gunzip(), gzipSync(content), content.length)).toEqual(content);
});

test("stops at the limit, long before a bomb has unfolded", () => {
  const bomb = gzipSync(new Uint8Array(2 ** 24));
  expect(bomb.length).toBeLessThan(2 ** 15);
  expect(() => inflateWithin(new Gunzip(), bomb, 1000)).toThrow("expands to more than 1000 bytes");
});

test("refuses what is cut short or is something else", () => {
  const packed = deflateSync(content);
  for (const length of [0, 1, 100, packed.length - 1]) {
    expect(() => inflateWithin(new Inflate(), packed.subarray(0, length), 2 ** 20)).toThrow(Error);
  }
  expect(() => inflateWithin(new Gunzip(), content, 2 ** 20)).toThrow(Error);
});
