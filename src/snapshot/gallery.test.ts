/** The shipped landscapes are those that are described, and the sentences beside them are true. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GALLERY, readExhibits, shippedRun } from "../../scripts/exhibits";
import { claimWords, holds } from "../recipe/claims";
import { claimed } from "../results/quantities";

const exhibits = readExhibits();

test("the index lists them in order, with their words", () => {
  const index = JSON.parse(readFileSync(`${GALLERY}/index.json`, "utf8"));
  const words = exhibits.map(({ name, title, look }) => ({
    file: `${name}.npz`,
    title,
    look,
    thumbnail: `${name}.svg`,
  }));
  expect(index).toEqual(words);
});

describe.each(exhibits)("$name", ({ name, recipe, claims }) => {
  test("was computed from its recipe", async () => {
    const { recipe: shipped } = await shippedRun(name);
    expect({ ...shipped, name: "" }).toEqual({ ...recipe, name: "" });
  });

  test.each(claims)("$quantity", async (claim) => {
    const run = await shippedRun(name);
    const other = claim.over === undefined ? run : await shippedRun(claim.over);
    const value = claimed(claim, (id) => (id === undefined ? run : other));
    expect(holds(claim, value), `${claimWords(claim)}: ${value}`).toBe(true);
  });
});
