import { expect, test } from "vitest";
import { base64 } from "./plane";
import { readTileResult } from "./tileResult";

const used = { engine: "fused", backend: "wasm" };
const points = base64(Float32Array.of(1, Number.NaN, 3));

test("what can be no tile is refused in words, and losses that are not finite are kept", () => {
  const sound = { ...used, loss: points, accuracy: points };
  const read = (change: object) => readTileResult({ ...sound, ...change }, 3, used);
  expect(read({}).loss).toEqual(Float32Array.of(1, Number.NaN, 3));
  expect(() => read({ loss: base64(new Float32Array(2)) })).toThrow("each of 3 points");
  expect(() => read({ accuracy: base64(new Float32Array(1e6)) })).toThrow("each of 3 points");
  expect(() => read({ loss: [1, 2, 3] })).toThrow("loss");
  expect(() => read({ loss: "%".repeat(16) })).toThrow("no numbers");
  expect(() => read({ backend: "cpu" })).toThrow("computed by fused on cpu, not fused on wasm");
  expect(() => read({ more: 1 })).toThrow("more");
});
