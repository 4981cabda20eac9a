import { expect, test } from "vitest";
import { cosine, unit } from "../plane/vector";
import { gaussianDirection } from "./gaussianDirection";
import { orthogonalize } from "./plane";
import { principalComponents } from "./principalComponents";
import { projectTrajectory } from "./projectTrajectory";

const P = 3000;
const T = 40;
const first = unit(gaussianDirection(P, 1, 0));
const second = unit(orthogonalize(gaussianDirection(P, 1, 1), first));
const noise = Array.from({ length: T }, (_, t) => gaussianDirection(P, 2, t));

/** A bow from (−3, 0) over (−1.5, 1) to the origin, with a little noise in all parameters. */
const path = Float32Array.from({ length: T * P }, (_, n) => {
  const [t, p] = [Math.floor(n / P), n % P];
  const s = t / (T - 1);
  const planted = -3 * (1 - s) * first[p] + 4 * s * (1 - s) * second[p];
  return 0.5 + planted + 1e-4 * noise[t][p];
});
const origin = path.slice((T - 1) * P);

test("a path planted in a plane is found again, with nearly all of its displacement", async () => {
  const { directions, explained } = await principalComponents(path, P, 2);
  expect(explained[0] + explained[1]).toBeGreaterThan(0.999);
  expect((await projectTrajectory(path, origin, directions)).explained).toBeCloseTo(
    explained[0] + explained[1],
    6,
  );
  const pc1 = directions.subarray(0, P);
  const pc2 = directions.subarray(P);
  expect(cosine(pc1, pc2)).toBeCloseTo(0, 6);
  for (const axis of [first, second]) {
    expect(Math.hypot(cosine(axis, pc1), cosine(axis, pc2))).toBeGreaterThan(0.999);
  }
});

test("a random plane holds about 2/P of the same displacement", async () => {
  const planes = 60;
  let mean = 0;
  for (let k = 0; k < planes; k++) {
    const directions = new Float32Array(2 * P);
    directions.set(gaussianDirection(P, 3, 2 * k));
    directions.set(gaussianDirection(P, 3, 2 * k + 1), P);
    mean += ((await projectTrajectory(path, origin, directions)).explained ?? 0) / planes;
  }
  expect(mean).toBeGreaterThan(1 / P);
  expect(mean).toBeLessThan(4 / P);
});

test("the path starts on the negative side, whichever way it ran", async () => {
  const mirrored = path.map((value, n) => 2 * origin[n % P] - value);
  for (const checkpoints of [path, mirrored]) {
    const { directions } = await principalComponents(checkpoints, P, 1);
    expect((await projectTrajectory(checkpoints, origin, directions)).alpha[0]).toBeLessThan(-2);
  }
});

test("a path without displacement, or with too little of it, is refused in words", async () => {
  await expect(principalComponents(origin, P, 1)).rejects.toThrow(/never leaves its end point/);
  const straight = new Float32Array(2 * P);
  straight.set(first);
  await expect(principalComponents(straight, P, 2)).rejects.toThrow(
    /spans only 1 dimension;.*Keep more checkpoints/,
  );
  // Of weights that stand still after a step, as those of units that died, more checkpoints show no more.
  const still = new Float32Array(5 * P);
  still.set(first);
  await expect(principalComponents(still, P, 2)).rejects.toThrow(
    /not exist\. Choose another axis\.$/,
  );
});
