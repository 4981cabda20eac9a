import { expect, test } from "vitest";
import { sizeWords, storageWords } from "./sizeWords";

test("sizes in words", () => {
  expect([0, 812, 1000, 3_449_000, 999_600, 5e12].map(sizeWords)).toEqual([
    "0 bytes",
    "812 bytes",
    "1.0 kB",
    "3.4 MB",
    "1.0 MB",
    "5.0 TB",
  ]);
});

test("a browser that does not tell its quota is not quoted", () => {
  expect(storageWords({ usage: 2_100_000, quota: 1e9 })).toBe(
    "2.1 MB of the 1.0 GB that the browser grants are used.",
  );
  expect(storageWords({})).toBe("");
});
