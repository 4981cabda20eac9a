/**
 * Files and links of every version ever made keep opening, with the same numbers. A version's fixtures
 * are written once, when its format is final, by running this file with WRITE_FIXTURES=files or
 * WRITE_FIXTURES=links.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRecipe } from "../recipe/readRecipe";
import { RECIPE_VERSION } from "../recipe/schema";
import { decodeLink, encodeLink } from "./link/link";
import type { Snapshot } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { fixtureSnapshots, numbersOf, type SnapshotNumbers } from "./testing/fixtures";

interface LinkFixture {
  hash: string;
  numbers: SnapshotNumbers;
}

const place = (name: string) => new URL(`./fixtures/${name}`, import.meta.url);
const writeJson = (name: string, value: unknown) =>
  writeFileSync(place(name), `${JSON.stringify(value, null, 2)}\n`);

if (process.env.WRITE_FIXTURES === "files") {
  const [whole] = fixtureSnapshots();
  writeFileSync(place(`v${RECIPE_VERSION}.npz`), writeSnapshot(whole));
  writeJson(`v${RECIPE_VERSION}.json`, numbersOf(whole));
}
if (process.env.WRITE_FIXTURES === "links") {
  const links = await Promise.all(
    fixtureSnapshots().map(async (snapshot): Promise<LinkFixture> => {
      const { hash } = encodeLink(snapshot);
      return { hash, numbers: numbersOf(await decodeLink(hash)) };
    }),
  );
  writeJson(`links-v${RECIPE_VERSION}.json`, links);
  const opened = await Promise.all(links.map(({ hash }) => decodeLink(hash)));
  writeJson(
    `link-recipes-v${RECIPE_VERSION}.json`,
    opened.map(({ run }) => run.recipe),
  );
}

/** Numbers to a relative 10⁻⁵: engines differ in the last digits of exp and log. */
function expectNumbers(snapshot: Snapshot, expected: SnapshotNumbers): void {
  const flat = (numbers: SnapshotNumbers) =>
    Object.values(numbers).flatMap((value: SnapshotNumbers[keyof SnapshotNumbers]) => value);
  const actual = flat(numbersOf(snapshot));
  flat(expected).forEach((value, index) => {
    const found = actual[index];
    if (typeof value !== "number" || typeof found !== "number") expect(found).toBe(value);
    else expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-5 * Math.abs(value));
  });
}

/** The versions of recipes that files and links were ever made with. */
const versions = Array.from({ length: RECIPE_VERSION }, (_, index) => index + 1).filter((version) =>
  existsSync(place(`links-v${version}.json`)),
);
const readJson = (name: string) => JSON.parse(readFileSync(place(name), "utf8"));
const linksOf = (version: number): LinkFixture[] => readJson(`links-v${version}.json`);

test("there are fixtures of version 1", () => {
  expect(versions).toContain(1);
  for (const version of versions) expect(linksOf(version).length).toBeGreaterThan(0);
});

test.each(versions)("a file of version %i opens with the same numbers", async (version) => {
  const file = new Uint8Array(readFileSync(place(`v${version}.npz`)));
  expectNumbers(await readSnapshot(file), readJson(`v${version}.json`));
});

test.each(versions)("links of version %i decode to the whole recipe that they meant", async (v) => {
  const links = linksOf(v);
  // Whole recipes in the words of their own version.
  const meant: unknown[] = readJson(`link-recipes-v${v}.json`);
  expect(meant).toHaveLength(links.length);
  for (const [index, { hash }] of links.entries()) {
    const { run } = await decodeLink(hash);
    expect({ ok: true, recipe: run.recipe }).toEqual(await readRecipe(meant[index]));
  }
});

test.each(versions)("links of version %i open with the same numbers", async (version) => {
  for (const { hash, numbers } of linksOf(version)) expectNumbers(await decodeLink(hash), numbers);
});
