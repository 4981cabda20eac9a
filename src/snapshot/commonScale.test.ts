import { expect, test } from "vitest";
import type { Surface } from "../results/results";
import { differenceScale } from "./differenceScale";
import { commonScale, scaleIn, surfaceScale } from "./surfaceScale";

function surface(loss: number[], done = loss.map(() => 1)): Surface {
  return {
    alpha: Float32Array.from(loss, (_, index) => index),
    beta: Float32Array.of(0),
    loss: Float32Array.from(loss),
    accuracy: Float32Array.from(loss, () => Number.NaN),
    done: Uint8Array.from(done),
    originLoss: 0,
  };
}
const picture = (of: Surface) => ({ surface: of, trajectory: null });

test.each(["linear", "log", "rank"] as const)("equal losses have equal heights: %s", (height) => {
  const [low, high] = [surface([1, 2, 3]), surface([3, 20, 40])];
  const scale = commonScale([picture(low), picture(high)], { height, ceiling: 50 });
  expect(scale.lowest).toBe(1);
  expect(scale.ceiling).toBe(50);
  expect(scale.height(3)).toBeLessThan(scale.height(20));
});

test("one picture alone has the scale that it had", () => {
  const view = { height: "log", ceiling: null } as const;
  const alone = surface([1, 5, 2, Infinity, Number.NaN, 9], [1, 1, 1, 1, 1, 0]);
  const [common, own] = [commonScale([picture(alone)], view), surfaceScale(alone, null, view)];
  expect(common).toMatchObject({ clipped: 2, holes: 1, count: 5, ceiling: own.ceiling });
});

test("on a scale of several pictures each tells of its own holes", () => {
  const [holed, whole] = [
    surface([1, Number.NaN, 2, Number.NaN], [1, 1, 1, 0]),
    surface([1, 2, 3]),
  ];
  const scale = commonScale([picture(holed), picture(whole)], { height: "log", ceiling: null });
  expect([holed, whole].map((one) => scaleIn(scale, one).holes)).toEqual([1, 0]);
  expect(scaleIn(scale, whole).height(2)).toBe(scale.height(2));
});

test("a difference is as high above zero as it is deep below", () => {
  const scale = differenceScale(surface([-100, -1, 0, 1, 2, Number.NaN]));
  expect(scale.lowest).toBe(-scale.ceiling);
  expect(scale.height(0)).toBeCloseTo(0.5, 12);
  expect(scale.height(-1000)).toBe(0);
  expect(scale.holes).toBe(1);
});

test("no difference at all lies in the middle", () => {
  const scale = differenceScale(surface([0, 0, 0]));
  expect(scale.height(0)).toBeCloseTo(0.5, 12);
});
