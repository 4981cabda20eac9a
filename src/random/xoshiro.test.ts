import { expect, test } from "vitest";
import { xoshiro } from "./xoshiro";

test("gives the reference sequence of xoshiro128** 1.1 from the state 1, 2, 3, 4", () => {
  const next = xoshiro([1, 2, 3, 4]);
  // By the published algorithm in exact integer arithmetic.
  const reference = [
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ];
  expect(reference.map(() => next())).toEqual(reference);
});
