import { afterEach, expect, test } from "vitest";
import { numeralsOf } from "./numerals";
import { speakerOf } from "./speaker";
import { fixed, grouped, listed, numeral, pieces, retold, setSpeaker } from "./spoken";
import { t } from "./t";

afterEach(() => setSpeaker(null));

const table = {
  Loss: "Verlust",
  "{0} of {1} runs": { one: "{1} Lauf, davon {0}", other: "von {1} Läufen {0}" },
  "{0} after {1}": "nach {1}: {0}",
};

test("English says what is written", () => {
  expect(t`${3} of ${grouped(1200)} runs`).toBe("3 of 1,200 runs");
  expect(pieces("{0} of {1}", ["a", 2])).toEqual(["", "a", " of ", 2, ""]);
  expect(listed(["one", 2.5])).toBe("one, 2.5");
});

test("a translation puts values where it wants them, and says them too", () => {
  setSpeaker(speakerOf("de", table));
  expect(t`${"Loss"} after ${1.5}`).toBe("nach 1,5: Verlust");
  expect(t`${"digits.npz"} unknown ${1}`).toBe("digits.npz unknown 1");
});

test("what came in English with its numbers in it is said with them", () => {
  const name = "eigenvector 1 (λ = −1.5)";
  expect(retold(name)).toBe(name);
  setSpeaker(speakerOf("de", { "eigenvector {0} (λ = {1})": "Eigenvektor {0} (λ = {1})" }));
  expect(retold(name)).toBe("Eigenvektor 1 (λ = −1,5)");
  expect(retold("dense0/kernel[2, 1]")).toBe("dense0/kernel[2, 1]");
});

test("the first number chooses the form, also where its thousands are parted", () => {
  setSpeaker(speakerOf("de", table));
  expect(t`${1} of ${1} runs`).toBe("1 Lauf, davon 1");
  expect(t`${grouped(1001)} of ${2000} runs`).toBe("von 2000 Läufen 1.001");
});

test("numbers have the language's separators and digits; powers keep those that can be raised", () => {
  setSpeaker(speakerOf("de", {}));
  expect([grouped(12345), fixed(0.5, 2), numeral("1.5×10⁻³")]).toEqual([
    "12.345",
    "0,50",
    "1,5×10⁻³",
  ]);
  const egyptian = numeralsOf("ar-EG");
  expect(egyptian.written("1,024.5 %")).toBe("١٬٠٢٤٫٥ %");
  expect(egyptian.value("١٬٠٢٤٫٥")).toBe(1024.5);
  expect(egyptian.written("1.5×10⁻³")).toBe("1.5×10⁻³");
  expect(egyptian.value("MLP")).toBeNaN();
});

test("in a right-to-left language what is not of its script keeps its own order", () => {
  const arabic = speakerOf("ar", { Loss: "الخسارة" });
  expect(arabic.said("Loss")).toBe("الخسارة");
  expect(arabic.said("−0.5 %")).toBe("\u2066−0.5 %\u2069");
  expect(arabic.pieces("Not yet: {0}", [2]).join("")).toBe("\u2066Not yet: \u20662\u2069\u2069");
});

test("an element's texts are said, code and what components are told is not", () => {
  const { translated } = speakerOf("de", table);
  expect(translated("p", { children: ["Loss", 1.5], title: "Loss" })).toEqual({
    children: ["Verlust", "1,5"],
    title: "Verlust",
  });
  expect(translated("code", { children: "Loss" })).toEqual({ children: "Loss" });
  expect(translated("sub", { children: "Loss" })).toEqual({ children: "Loss" });
  expect(translated(() => null, { title: "Loss", "aria-label": "Loss" })).toMatchObject({
    title: "Loss",
    "aria-label": "Verlust",
  });
});
