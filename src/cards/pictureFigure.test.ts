/** The picture of every finding that ships, drawn of its stored results. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findings } from "../findings";
import { surfaceMeasures } from "../study/points";
import { lookupIn, readResults } from "../study/results";
import { measureSettings } from "../study/sentence";
import { seedsOf } from "../study/stored";
import { pictureFigure } from "./pictureFigure";
import { placesAlong } from "./placesAlong";

const resultsOf = (id: string) =>
  readResults(readFileSync(`public/studies/${id}.json`, "utf8"), id);

test.each(findings.map((finding) => [finding.id, finding] as const))(
  "%s: its picture is drawn, as wide as a phone and as a page",
  (id, finding) => {
    const { picture } = finding;
    if (picture.shows === "terrains") {
      expect(surfaceMeasures(finding)).not.toEqual([]);
      return;
    }
    const lookup = lookupIn(resultsOf(id).cells);
    const { draw } = pictureFigure(picture, { study: finding, lookup, seeds: seedsOf(finding) });
    for (const width of [280, 700]) {
      const svg = draw({ width });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg.match(/<(circle|path)[^>]*>/g)?.length).toBeGreaterThan(seedsOf(finding).length);
    }
  },
);

/** Where the numbers of a stored list stand. */
function placesIn(id: string, variation: string, measure: string): number[] {
  const study = findings.find((finding) => finding.id === id);
  if (study === undefined) throw new Error(`There is no finding ${id}.`);
  const [cell] = resultsOf(id).cells.filter((one) => one.variation === variation);
  const count = cell.outcome.status === "finished" ? cell.outcome.values[measure].length : 0;
  return placesAlong(measureSettings(measure, study), count, { study, variation });
}

test("numbers along a training stand at their steps, also where two of them have the same", () => {
  const ratios = placesIn("edge-of-stability", "t3", "ratio");
  // After the start, where there is no ratio.
  expect([ratios[0], ratios.at(-1)]).toEqual([200, 8000]);
  const accuracies = placesIn("stability-gap", "none", "old");
  expect(accuracies.slice(0, 2)).toEqual([0, 4]);
  expect(accuracies.filter((step) => step === 400)).toHaveLength(2);
  expect(accuracies.at(-1)).toBe(800);
  expect(placesIn("opposing-signals", "run", "share").slice(0, 2)).toEqual([0, 19]);
});

test("numbers of layers and classes stand at these", () => {
  expect(placesIn("earlier-layers", "marked", "probes")).toEqual([1, 2, 3, 4]);
  expect(placesIn("class-imbalance", "sam", "tail")).toEqual([7, 8, 9]);
});
