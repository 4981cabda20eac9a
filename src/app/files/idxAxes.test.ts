import { gzipSync } from "fflate";
import { expect, test } from "vitest";
import { idxAxes } from "./idxAxes";

const images = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 7);
const labels = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 1, 3);

test("images and labels are told apart, gzipped or not", async () => {
  expect(await idxAxes(new Blob([images]))).toBe(3);
  expect(await idxAxes(new Blob([labels]))).toBe(1);
  expect(await idxAxes(new Blob([new Uint8Array(gzipSync(images))]))).toBe(3);
});

test("other files are none", async () => {
  expect(await idxAxes(new Blob(["alpha,beta,loss"]))).toBeNull();
  expect(await idxAxes(new Blob([]))).toBeNull();
  const cut = new Uint8Array(gzipSync(images)).slice(0, 11);
  expect(await idxAxes(new Blob([cut]))).toBeNull();
});
