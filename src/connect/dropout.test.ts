import { expect, test } from "vitest";
import { randomVector } from "../nn/testing/smallNetwork";
import { startBackend } from "../tensor/backend";
import { along } from "./curve";
import { dropoutLosses, dropoutPath, dropUnits, randomHalves } from "./dropout";
import { made, models, smallModel } from "./testing/models";

const { signal } = new AbortController();

// Before any tensor is made.
await startBackend("wasm");

/** Those in which units meet in weights alone. */
const separable = models.filter(([name]) => !/layer norm|from the inputs|distances/.test(name));

test.each(separable)(
  "%s: from half to half the loss stays, turns convexly, and stays",
  async (_, network) => {
    const { objective, groups, theta: a } = smallModel(network);
    const b = a.map((x, p) => x + 0.2 * randomVector(a.length, 1)[p]);
    const { kind, points } = dropoutPath(groups, a, b, 1);
    expect([points[0], points[5]]).toEqual([a, b]);
    const at = along({ kind, points });
    const loss = async (t: number) => (await objective.evaluate(at(t))).loss;
    const [half, otherHalf] = [await loss(0.2), await loss(0.8)];
    for (const t of [0.25, 0.3, 0.35, 0.4]) expect(await loss(t)).toBeCloseTo(half, 4);
    for (const t of [0.6, 0.65, 0.7, 0.75]) expect(await loss(t)).toBeCloseTo(otherHalf, 4);
    for (const t of [0.45, 0.5, 0.55]) {
      const chord = half + ((t - 0.4) / 0.2) * (otherHalf - half);
      expect(await loss(t)).toBeLessThan(chord + 1e-5);
    }
  },
);

test("halves are complementary, and keeping every unit changes nothing", () => {
  const { groups, theta } = smallModel(made({ kind: "mlp", hidden: [7, 4] }));
  const [half, other] = randomHalves(groups, 1);
  expect(half.map((kept) => kept.reduce((sum, flag) => sum + flag, 0))).toEqual([4, 2]);
  expect(
    half.map((kept, g) => kept.map((flag, u) => flag + other[g][u]).every((sum) => sum === 1)),
  ).toEqual([true, true]);
  expect(
    dropUnits(
      theta,
      groups,
      half.map((kept) => kept.map(() => 1)),
    ),
  ).toEqual(theta);
});

test("what is dropped is not read, and the rest is read so much the more", () => {
  const { groups, theta } = smallModel(made({ kind: "mlp", hidden: [3] }));
  const dropped = dropUnits(theta, groups, [Uint8Array.of(1, 0, 1)]);
  const [, , outgoing] = groups.layout;
  const read = (from: Float32Array, unit: number) =>
    from.subarray(outgoing.offset + 3 * unit, outgoing.offset + 3 * unit + 3);
  expect(read(dropped, 1)).toEqual(new Float32Array(3));
  expect(read(dropped, 2)).toEqual(read(theta, 2).map((x) => x * 1.5));
  expect(dropped.subarray(0, outgoing.offset)).toEqual(theta.subarray(0, outgoing.offset));
});

test("draws differ, are repeatable, and a single unit has no half", async () => {
  const { objective, groups, theta } = smallModel(made({ kind: "mlp", hidden: [16] }));
  const losses = await dropoutLosses(objective, groups, theta, { draws: 4, seed: 1, signal });
  expect(new Set(losses).size).toBe(4);
  expect(await dropoutLosses(objective, groups, theta, { draws: 4, seed: 1, signal })).toEqual(
    losses,
  );
  const single = smallModel(made({ kind: "mlp", hidden: [1] }));
  expect(() => dropoutPath(single.groups, single.theta, single.theta, 1)).toThrow(/single unit/);
});
