import { Fragment } from "react";
import { afterEach, expect, test } from "vitest";
import { numbersAsPlaces } from "./numbersInText";
import { numeralsOf } from "./numerals";
import { speakerOf } from "./speaker";
import { fixed, grouped, listed, numeral, pieces, said, setSpeaker } from "./spoken";
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

test("a text with numbers in it is said with them, whatever they are", () => {
  const name = "eigenvector 1 (λ = −1.5)";
  expect(said(name)).toBe(name);
  setSpeaker(speakerOf("de", { "eigenvector {0} (λ = {1})": "Eigenvektor {0} (λ = {1})" }));
  expect(said(name)).toBe("Eigenvektor 1 (λ = −1,5)");
  expect(said("dense0/kernel[2, 1]")).toBe("dense0/kernel[2, 1]");
});

test("a label is listed with its numbers as places, or as it stands where it is another thing then", () => {
  const units = { one: "{0} Einheit", other: "{0} Einheiten" };
  const table = { "{0} units": units, "Poly-{0}, ε {1}": "Poly-{0}, ε = {1}", "1 units": "eine" };
  setSpeaker(speakerOf("de", table));
  expect(said("1,024 units")).toBe("1.024 Einheiten");
  expect(said("1 units")).toBe("eine");
  expect(t`after ${"16 units"}`).toBe("after 16 Einheiten");
  expect(said("Poly-1, ε 2.5")).toBe("Poly-1, ε = 2,5");
});

test("digits in names and dashes between numbers are no numbers' own", () => {
  const message = (text: string) => numbersAsPlaces(text).message;
  expect(message("L2 0.002 of kernels")).toBe("L2 {0} of kernels");
  expect(message("144-32-10 at −1.5×10⁻³")).toBe("{0}-{1}-{2} at {3}");
  expect(message("η 0.02, batches of 16, 1,000 steps (-3)")).toBe(
    "η {0}, batches of {1}, {2} steps ({3})",
  );
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
  expect(translated(Fragment, { children: ["; ", "Loss", ": "] })).toEqual({
    children: ["; ", "Verlust", ": "],
  });
  expect(translated("code", { children: "Loss" })).toEqual({ children: "Loss" });
  expect(translated("sub", { children: "Loss" })).toEqual({ children: "Loss" });
  expect(translated(() => null, { title: "Loss", "aria-label": "Loss" })).toMatchObject({
    title: "Loss",
    "aria-label": "Verlust",
  });
});
