import { expect, test } from "vitest";
import { plainText, shown } from "./plainText";

test("a name cannot turn the text around it, nor hide in it", () => {
  expect(plainText("safe\u202egnp.\u2066exe\u2069\u0007")).toBe("safegnp.exe");
  // What right-to-left text itself is made of stays.
  expect(plainText("שלום\u200f العربية")).toBe("שלום\u200f العربية");
  expect(shown(`a\n\tb ${"x".repeat(100)}`, 10)).toBe("a b xxxxxx…");
});
