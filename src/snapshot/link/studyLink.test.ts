import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { cellsOf, type Outcome } from "../../study/cell";
import { resultsOf } from "../../study/results";
import { fieldStudy } from "../../study/vary";
import { isStudyLink } from "./isStudyLink";
import { LONGEST_LINK } from "./link";
import { decodeStudyLink, encodeStudyLink } from "./studyLink";

const study = fieldStudy({
  base: recipe({ training: { steps: 20 } }),
  fields: [{ path: "training.optimizer.learningRate", values: [0.01, 0.1, 1] }],
  seeds: 3,
  measures: { lambda: { kind: "sharpness" }, surface: { kind: "cut", columns: 25 } },
});

/** Losses that no two cells and no two points have in common. */
function results(points: number) {
  const cells = cellsOf(study);
  const outcomes = cells.map(({ key }, index): [string, Outcome] => {
    if (index === 0) return [key, { status: "diverged", step: 7 }];
    const surface = Array.from({ length: points }, (_, i) => 2 + Math.sin(1e3 * index + i * i));
    return [key, { status: "finished", values: { lambda: [index / 7], surface } }];
  });
  return resultsOf(study.id, cells, new Map(outcomes));
}

test("a link holds the study and its results to the last bit", () => {
  const small = { study, results: results(9) };
  const { hash, leftOut } = encodeStudyLink(small);
  expect(isStudyLink(hash)).toBe(true);
  expect(leftOut).toBe("");
  const read = decodeStudyLink(hash);
  expect(read.results).toEqual(small.results);
  expect(cellsOf(read.study)).toEqual(cellsOf(study));
});

test("surfaces are rounded and left out as far as it takes, and that is said", () => {
  const long = { study, results: results(625) };
  const { hash, leftOut } = encodeStudyLink(long);
  expect(hash.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(leftOut).toMatch(/seed 1/);
  const read = decodeStudyLink(hash).results.cells;
  const values = read.map(({ outcome }) => (outcome.status === "finished" ? outcome.values : {}));
  // Of seed 1, one cell of three diverged.
  expect(values.filter(({ surface }) => surface?.length === 625)).toHaveLength(2);
  expect(values.filter(({ lambda }) => lambda?.length === 1)).toHaveLength(8);
});

test("what is no such link is refused in words", () => {
  const { hash } = encodeStudyLink({ study, results: results(9) });
  expect(() => decodeStudyLink(`${hash.slice(0, 60)}`)).toThrow("damaged");
  expect(() => decodeStudyLink(hash.replace("#s1.d.", "#s1.d.!"))).toThrow("damaged");
  expect(() => decodeStudyLink(hash.replace("#s1", "#s2"))).toThrow("later version");
  const endless = { study: { ...study, seeds: 1000 }, results: results(9) };
  expect(() => decodeStudyLink(encodeStudyLink(endless).hash)).toThrow("2,000 runs");
  // Counted before any is looked at: none of these is a variation.
  const variations = Object.fromEntries(Array.from({ length: 2001 }, (_, k) => [k, k]));
  const broad = { ...study, variations } as unknown as typeof study;
  const { hash: wide } = encodeStudyLink({ study: broad, results: results(9) });
  expect(() => decodeStudyLink(wide)).toThrow("2,000 runs");
});
