import { expect, test } from "vitest";
import { timeLeft } from "./timeLeft";

/** Reports every so many seconds, at so much of the whole a second; what is said to be left each time. */
function reporting() {
  let seconds = 0;
  let fraction = 0;
  const left = timeLeft(() => 1000 * seconds);
  left(0);
  return (rate: number, times: number, interval = 0.1): number | null => {
    let said: number | null = null;
    for (let k = 0; k < times; k++) {
      seconds += interval;
      fraction += rate * interval;
      said = left(fraction);
    }
    return said;
  };
}

test("nothing is said before there is anything to go by", () => {
  expect(reporting()(0.01, 1)).toBeNull();
});

test("the time left follows the pace of the last seconds, whatever it was before", () => {
  const report = reporting();
  expect(report(0.01, 50)).toBeCloseTo(95);
  // Five times as fast: four seconds later nothing is left of the old pace.
  expect(report(0.05, 45)).toBeCloseTo((1 - 0.05 - 0.225) / 0.05);
  // And slowed down by other work.
  expect(report(0.002, 45)).toBeCloseTo((1 - 0.275 - 0.009) / 0.002);
});

test("seldom reports are enough, and a part that begins anew is timed by itself", () => {
  const report = reporting();
  expect(report(0.01, 3, 10)).toBeCloseTo(70);
  const left = timeLeft(
    (
      (time) => () =>
        (time += 1000)
    )(0),
  );
  for (const fraction of [0, 0.4, 0.8]) left(fraction);
  expect(left(0.1)).toBeNull();
  expect(left(0.2)).toBeCloseTo(8);
});
