import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { makeDataset } from "../makeDataset";

const SPEED = 7;

const made = (frame: "fixed" | "moving") => {
  const { dataset } = recipe({
    dataset: { kind: "convection", samples: 60, initial: 0.4, speed: SPEED, frame },
    model: { kind: "pinn" },
    training: { loss: { kind: "mean-squared" } },
  });
  return makeDataset(dataset, 1, null);
};

/** A sample's place as the network reads it, the direction it asks for, the factor of the value, and the target. */
function sample({ inputs, targets }: ReturnType<typeof made>["train"], i: number) {
  const numbers = [...inputs.subarray(7 * i, 7 * i + 7)];
  return {
    place: numbers.slice(0, 3),
    direction: numbers.slice(3, 6),
    factor: numbers[6],
    target: targets[i],
  };
}
const indices = ({ count }: { count: number }) => Array.from({ length: count }, (_, i) => i);

/** What the network reads at x and t. */
const read = (frame: string, x: number, t: number): number[] => {
  const at = frame === "moving" ? x - SPEED * t : x;
  return [Math.cos(at), Math.sin(at), t];
};

test.each(["fixed", "moving"] as const)(
  "in the %s frame samples ask for the equation, for the initial values, and as a test for the solution",
  (frame) => {
    const { train, test: held, inputShape } = made(frame);
    expect([inputShape, train.count, held.count]).toEqual([[7], 60, 512]);
    const all = indices(train).map((i) => sample(train, i));
    const initial = all.filter(({ factor }) => factor === 1);
    expect(initial).toHaveLength(24);
    for (const { place, direction, target } of initial) {
      expect([...direction, place[2]]).toEqual([0, 0, 0, 0]);
      expect(target).toBe(place[1]);
    }
    for (const { place, direction, factor, target } of all) {
      if (factor === 1) continue;
      expect([factor, target]).toEqual([0, 0]);
      // How what is read changes along the line x + βs, t + s, on which the solution stays the same.
      const [cos, sin, t] = place;
      const x = Math.atan2(sin, cos) + (frame === "moving" ? SPEED * t : 0);
      const [ahead, behind] = [1e-4, -1e-4].map((s) => read(frame, x + SPEED * s, t + s));
      direction.forEach((value, k) => {
        expect(value).toBeCloseTo((ahead[k] - behind[k]) / 2e-4, 4);
      });
    }
    for (const { place, direction, factor, target } of indices(held).map((i) => sample(held, i))) {
      const [cos, sin, t] = place;
      const start = Math.atan2(sin, cos) - (frame === "moving" ? 0 : SPEED * t);
      expect([...direction, factor]).toEqual([0, 0, 0, 1]);
      expect(target).toBeCloseTo(Math.sin(start), 4);
    }
  },
);

test("there is at least one sample of the initial values, and one of the equation", () => {
  for (const initial of [0.01, 0.99]) {
    const { dataset } = recipe({
      dataset: { kind: "convection", samples: 8, initial },
      model: { kind: "pinn" },
      training: { loss: { kind: "mean-squared" } },
    });
    const { train } = makeDataset(dataset, 1, null);
    const factors = indices(train).map((i) => sample(train, i).factor);
    expect(new Set(factors)).toEqual(new Set([0, 1]));
  }
});
