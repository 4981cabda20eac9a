import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { encodeComparison } from "./comparisonLink";
import { isLink, linksIn } from "./isLink";
import { decodeLink, encodeLink, LONGEST_LINK } from "./link";

const seeded = (seed: number, points: number) => {
  const snapshot = sampleSnapshot(points, points, 4);
  return { ...snapshot, run: { ...snapshot.run, recipe: recipe({ seed }) } };
};

test("small landscapes come along, each as in a link of its own", async () => {
  const snapshots = [seeded(1, 9), seeded(2, 9)];
  const { hash, holds, leftOut } = encodeComparison(snapshots);
  expect(holds).toBe("snapshot");
  expect(leftOut).toEqual(encodeLink(snapshots[0]).leftOut);
  expect(leftOut).toContain("accuracies over the plane");
  expect(isLink(hash)).toBe(true);
  expect(linksIn(hash)).toEqual(snapshots.map((snapshot) => encodeLink(snapshot).hash));
  const opened = await Promise.all(linksIn(hash).map(decodeLink));
  expect(opened.map(({ run }) => run.recipe.seed)).toEqual([1, 2]);
  expect(opened.every(({ run }) => run.surface !== null)).toBe(true);
});

test("large ones leave their recipes, all of them", async () => {
  const { hash, holds } = encodeComparison([seeded(1, 51), seeded(2, 51), seeded(3, 51)]);
  expect(holds).toBe("recipe");
  expect(hash.length).toBeLessThan(LONGEST_LINK);
  const opened = await Promise.all(linksIn(hash).map(decodeLink));
  expect(opened.map(({ run }) => [run.recipe.seed, run.surface])).toEqual([
    [1, null],
    [2, null],
    [3, null],
  ]);
});

test("a link of one run holds one", () => {
  const { hash } = encodeLink(seeded(1, 5));
  expect(linksIn(hash)).toEqual([hash]);
});
