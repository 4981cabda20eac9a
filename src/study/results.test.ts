import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "./cell";
import { mergeResults, readResults, type StudyResults, writeResults } from "./results";

const anyNumber = fc.double();
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    status: fc.constant("finished" as const),
    values: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.array(anyNumber)),
  }),
  fc.record({ status: fc.constant("diverged" as const), step: fc.nat() }),
);
const cell = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{32}$/),
  variation: fc.string(),
  seed: fc.nat(),
  outcome,
});
const cells = fc.uniqueArray(cell, { selector: ({ key }) => key, maxLength: 8 });
const results = (list: StudyResults["cells"], study = "s"): StudyResults => ({
  version: 1,
  study,
  engine: 1,
  cells: list,
});

test("a file of results keeps every bit of every number, NaN and infinities too", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const read = readResults(writeResults(results(list)), "a.json");
      expect(writeResults(read)).toBe(writeResults(results(list)));
      read.cells.forEach(({ outcome }, index) => {
        const original = list[index].outcome;
        if (outcome.status !== "finished" || original.status !== "finished") return;
        for (const [measure, values] of Object.entries(original.values)) {
          values.forEach((value, i) => {
            // JSON has no −0.
            expect(outcome.values[measure][i]).toBe(value === 0 ? 0 : value);
          });
        }
      });
    }),
  );
});

test("what is no file of results is refused in words", () => {
  expect(() => readResults("{", "a.json")).toThrow("a.json holds results that are not valid JSON");
  expect(() => readResults('{"version":2}', "a.json")).toThrow("a.json holds no results");
});

test("parts merge to the same file in whatever order and however they overlap", () => {
  fc.assert(
    fc.property(cells, fc.nat(), (list, cut) => {
      const middle = list.length === 0 ? 0 : cut % list.length;
      const whole = mergeResults([results(list)]);
      const [a, b] = [results(list.slice(0, middle + 1)), results(list.slice(middle))];
      expect(writeResults(mergeResults([a, b]))).toBe(writeResults(whole));
      expect(writeResults(mergeResults([b, a]))).toBe(writeResults(whole));
    }),
  );
});

test("different values under one key are refused, and so are other studies and versions", () => {
  const key = "0".repeat(32);
  const one = (value: number): StudyResults =>
    results([
      { key, variation: "a", seed: 1, outcome: { status: "finished", values: { m: [value] } } },
    ]);
  expect(mergeResults([one(Number.NaN), one(Number.NaN)]).cells).toHaveLength(1);
  expect(() => mergeResults([one(1), one(1 + Number.EPSILON)])).toThrow("disagree about a");
  expect(() => mergeResults([one(1), { ...one(1), study: "t" }])).toThrow("different studies");
  expect(() => mergeResults([one(1), { ...one(1), engine: 2 }])).toThrow("different versions");
});
