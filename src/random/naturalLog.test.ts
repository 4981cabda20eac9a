import { expect, test } from "vitest";
import { naturalLog } from "./naturalLog";
import { stream } from "./stream";

test("to the bit what V8 gives, over what the normal distribution needs", () => {
  const random = stream(5, "data");
  let different = 0;
  const compare = (x: number) => {
    if (naturalLog(x) !== Math.log(x)) different++;
  };
  for (let n = 0; n < 300_000; n++) {
    compare(random.uniform() + 2 ** -40);
    compare(2 ** (-64 * random.uniform()));
  }
  for (const x of [0.5, 1, 2, 1 - 2 ** -53, 1 + 2 ** -52, 2 ** -30, Math.SQRT1_2, Math.SQRT2])
    compare(x);
  expect(different).toBe(0);
});

test("known logarithms, whatever engine runs this", () => {
  expect(naturalLog(1)).toBe(0);
  expect(naturalLog(2)).toBe(Math.LN2);
  expect(naturalLog(0.5)).toBe(-Math.LN2);
  expect(naturalLog(0.75)).toBe(-0.2876820724517809);
});

test("normal draws are the same for good", () => {
  const random = stream(1, "directions");
  const draws = Array.from({ length: 4 }, () => random.gaussian());
  expect(draws).toEqual([
    0.1302381759439853, 0.7687790107493433, 0.31128173354335853, 0.03641791652907259,
  ]);
});
