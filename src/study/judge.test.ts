import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "./cell";
import {
  all,
  any,
  atLeast,
  atMost,
  between,
  type Criterion,
  correlation,
  difference,
  distance,
  diverges,
  kendall,
  last,
  logSlope,
  median,
  type Over,
  ratio,
  slope,
} from "./criterion";
import { judge, type Lookup, valueAt } from "./judge";
import { verdictOf, verdictWords } from "./verdict";

const at = (variation: string) => ({ measure: "m", variation });
const finished = (...values: number[]): Outcome => ({ status: "finished", values: { m: values } });

/** Results by variation, one for each seed; undefined for a cell that is not done. */
const lookupOf =
  (table: Record<string, (Outcome | undefined)[]>): Lookup =>
  (variation, seed) =>
    table[variation]?.[seed - 1];
const seeds = [1, 2, 3];

test("values are read off each seed's own runs", () => {
  const lookup = lookupOf({
    a: [finished(1, 2, 3, 8)],
    b: [finished(1, 2, 5, 4)],
  });
  const [a, b] = [at("a"), at("b")];
  expect(valueAt(last(a), lookup, 1)).toBe(8);
  expect(valueAt(median(a), lookup, 1)).toBe(2.5);
  expect(valueAt(median(a, { from: 0.5 }), lookup, 1)).toBe(5.5);
  expect(valueAt(ratio(last(a), last(b)), lookup, 1)).toBe(2);
  expect(valueAt(difference(last(a), last(b)), lookup, 1)).toBe(4);
  expect(valueAt(distance(a, b), lookup, 1)).toBe(4);
  expect(valueAt(correlation(a, b), lookup, 1)).toBeCloseTo(10 / Math.sqrt(29 * 10), 12);
  expect(
    valueAt(
      slope([
        [1, last(a)],
        [3, last(b)],
      ]),
      lookup,
      1,
    ),
  ).toBe(-2);
  expect(
    valueAt(
      logSlope([
        [1, last(a)],
        [2, last(b)],
      ]),
      lookup,
      1,
    ),
  ).toBeCloseTo(-1, 12);
});

test("Kendall's τ leaves out the runs that do not meet its condition", () => {
  const lookup = lookupOf({ a: [finished(1)], b: [finished(2)], c: [finished(30)], d: [] });
  const names = ["a", "b", "c", "d"];
  const pairs = names.map((name, rank) => ({
    x: last(at(name)),
    // Against the order of a and b for c.
    y: ratio(last(at(["a", "b", "a", "d"][rank])), last(at("a"))),
    where: atMost(last(at(name)), 10),
  }));
  expect(valueAt(kendall(pairs), lookup, 1)).toBe(1);
  expect(valueAt(kendall(pairs.map(({ x, y }) => ({ x, y }))), lookup, 1)).toBeNaN();
});

test("a bound can be asked of every seed, of some, of their mean or median", () => {
  const lookup = lookupOf({ a: [finished(1), finished(1), finished(10)] });
  const passes = (over: Over) => judge(atMost(last(at("a")), 2, over), lookup, seeds).passes;
  expect(passes("every seed")).toBe(false);
  expect(passes("median")).toBe(true);
  expect(passes("mean")).toBe(false);
  expect(passes({ atLeast: 2 })).toBe(true);
  expect(passes({ atLeast: 3 })).toBe(false);
});

const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const overs = fc.constantFrom<Over>("every seed", "mean", "median", { atLeast: 1 });

test("what is no finite number is never a pass, whatever the bound", () => {
  const empty: (Outcome | undefined)[] = [
    finished(Number.NaN),
    finished(Number.POSITIVE_INFINITY),
    finished(),
    { status: "diverged", step: 3 },
    { status: "failed", message: "" },
    undefined,
  ];
  fc.assert(
    fc.property(bound, overs, fc.constantFrom(...empty), fc.boolean(), (low, over, outcome, up) => {
      const lookup = lookupOf({ a: [outcome], b: [finished(1)] });
      const criterion = up ? atLeast(last(at("a")), low, over) : atMost(last(at("a")), low, over);
      expect(judge(criterion, lookup, [1]).passes).toBe(false);
      const compared = atMost(difference(last(at("b")), last(at("a"))), low, over);
      expect(judge(compared, lookup, [1]).passes).toBe(false);
    }),
  );
  expect(judge(all(), lookupOf({}), [1]).passes).toBe(false);
  expect(judge(atMost(last(at("a")), 1), lookupOf({}), []).passes).toBe(false);
});

test("only a run that diverged counts as diverged", () => {
  const diverged: Outcome = { status: "diverged", step: 5 };
  const failed: Outcome = { status: "failed", message: "no memory" };
  const lookup = lookupOf({ a: [diverged, diverged, diverged], b: [diverged, failed, undefined] });
  expect(judge(diverges(at("a")), lookup, seeds).passes).toBe(true);
  expect(judge(diverges(at("b")), lookup, seeds).seeds).toEqual([true, false, false]);
  const either = any(diverges(at("b")), atLeast(last(at("c")), 0));
  expect(judge(either, lookup, seeds).passes).toBe(false);
});

test("a verdict: reproduced, partly, not, and unfinished until every run is done", () => {
  const verdict = (criterion: Criterion, ...outcomes: (Outcome | undefined)[]) =>
    verdictWords(verdictOf(criterion, ["a"], lookupOf({ a: outcomes }), seeds));
  const low = between(last(at("a")), 0, 1);
  const [yes, no] = [finished(0.5), finished(2)];
  expect(verdict(low, yes, yes, yes)).toBe("reproduced in 3 of 3 seeds");
  expect(verdict(low, yes, no, yes)).toBe("partly reproduced (2 of 3 seeds)");
  expect(verdict(low, no, yes, no)).toBe("not reproduced (1 of 3 seeds)");
  expect(verdict(low, no, no, no)).toBe("not reproduced (0 of 3 seeds)");
  const both = all(low, atMost(last(at("a")), -1));
  expect(verdict(both, yes, yes, yes)).toBe("partly reproduced (0 of 3 seeds)");
  expect(verdict(low, yes, undefined, yes)).toBe("unfinished: 1 run to go");
});
