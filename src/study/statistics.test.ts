import fc from "fast-check";
import { expect, test } from "vitest";
import { correlation, kendallTau, mean, median, shareAbove, slope } from "./statistics";

/** Of the two zeros one: sorting does not tell them apart. */
const number = fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => value + 0);
const pairs = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 12 });
const columns = (rows: [number, number][]) => [rows.map(([x]) => x), rows.map(([, y]) => y)];

test("a median does not depend on the order, and is NaN where a number is", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([1, Number.NaN, 2])).toBeNaN();
  expect(median([])).toBeNaN();
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), (values) => {
      expect(median([...values].reverse())).toBe(median(values));
    }),
  );
});

test("the slope of points on a line is the line's", () => {
  const line = (x: number) => 3 - 2 * x;
  expect(slope([0, 1, 5], [0, 1, 5].map(line))).toBeCloseTo(-2, 12);
  expect(slope([1, 1], [0, 2])).toBeNaN();
});

test("the correlation of points on a line is 1 or −1, of others by hand, of a constant unknown", () => {
  expect(correlation([1, 2, 4], [5, 7, 11])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 4], [5, 3, -1])).toBeCloseTo(-1, 12);
  // Products of deviations sum to 5.5, squares to 5 and 8.75.
  expect(correlation([1, 2, 3, 4], [1, 3, 2, 5])).toBeCloseTo(5.5 / Math.sqrt(5 * 8.75), 12);
  expect(correlation([1, 2, 3], [1, -2, 1])).toBe(0);
  expect(correlation([1, 2, 3], [2, 2, 2])).toBeNaN();
});

test("Kendall's τ: an example with ties, in [−1, 1], turned with one side, indifferent to what keeps order", () => {
  // 10 pairs: 8 concordant, one tied in x, one in y; τ_b = 8/√(9·9).
  expect(
    kendallTau(
      [1, 2, 2, 3, 4],
      [1, 3, 2, 3, 4].map((y) => y * 2),
    ),
  ).toBeCloseTo(8 / 9, 12);
  expect(kendallTau([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(4 / 6, 12);
  expect(kendallTau([1, 1], [1, 2])).toBeNaN();
  expect(kendallTau([1, Number.NaN, 3], [1, 2, 3])).toBeNaN();
  fc.assert(
    fc.property(pairs, (rows) => {
      const [x, y] = columns(rows);
      const tau = kendallTau(x, y);
      if (Number.isNaN(tau)) return;
      expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
      expect(
        kendallTau(
          x,
          y.map((value) => -value),
        ),
      ).toBeCloseTo(-tau, 12);
      expect(kendallTau(y, x)).toBeCloseTo(tau, 12);
    }),
  );
});

test("the share above is that of all pairs, draws being half", () => {
  expect(shareAbove([2, 3], [1, 2])).toBe((1 + 0.5 + 1 + 1) / 4);
  expect(shareAbove([], [1])).toBeNaN();
  expect(shareAbove([1], [])).toBeNaN();
  const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(few, few, (these, those) => {
      const pairs = these.flatMap((a) => those.map((b) => (1 + Math.sign(a - b)) / 2));
      expect(shareAbove(these, those)).toBeCloseTo(mean(pairs), 12);
      expect(shareAbove(those, these)).toBeCloseTo(1 - mean(pairs), 12);
    }),
  );
});
