import { expect, test } from "vitest";
import { wrapText } from "./wrapText";

test("captions break at spaces, and words stay whole", () => {
  const letters = (text: string) => text.length;
  expect(wrapText("one two  three", 7, letters)).toEqual(["one two", "three"]);
  expect(wrapText("a immeasurable b", 4, letters)).toEqual(["a", "immeasurable", "b"]);
  expect(wrapText("", 7, letters)).toEqual([]);
});
