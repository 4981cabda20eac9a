/**
 * Files and links of every version ever made keep opening, with the same numbers. A version's fixtures
 * are written once, when its format is final, by running this file with WRITE_FIXTURES=files or
 * WRITE_FIXTURES=links.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeLink, encodeLink, LINK_VERSION } from "./link/link";
import { SNAPSHOT_VERSION } from "./runFacts";
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
  writeFileSync(place(`v${SNAPSHOT_VERSION}.npz`), writeSnapshot(whole));
  writeJson(`v${SNAPSHOT_VERSION}.json`, numbersOf(whole));
}
if (process.env.WRITE_FIXTURES === "links") {
  const links = fixtureSnapshots().map((snapshot): LinkFixture => {
    const { hash } = encodeLink(snapshot);
    return { hash, numbers: numbersOf(decodeLink(hash)) };
  });
  writeJson(`links-v${LINK_VERSION}.json`, links);
  writeJson(
    `link-recipes-v${LINK_VERSION}.json`,
    links.map(({ hash }) => decodeLink(hash).run.recipe),
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

test("a file of version 1 opens with the same numbers", () => {
  const file = new Uint8Array(readFileSync(place("v1.npz")));
  expectNumbers(readSnapshot(file), JSON.parse(readFileSync(place("v1.json"), "utf8")));
});

const fixtures: LinkFixture[] = JSON.parse(readFileSync(place("links-v1.json"), "utf8"));

test("links of version 1 decode to the whole recipe that they meant", () => {
  const recipes = JSON.parse(readFileSync(place("link-recipes-v1.json"), "utf8"));
  expect(fixtures.map(({ hash }) => decodeLink(hash).run.recipe)).toMatchObject(recipes);
});

test("links of version 1 open with the same numbers", () => {
  expect(fixtures.length).toBeGreaterThan(0);
  for (const { hash, numbers } of fixtures) expectNumbers(decodeLink(hash), numbers);
});
