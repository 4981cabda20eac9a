import { expect, test } from "vitest";
import { coarseToFine } from "../plane/coarseToFine";
import { emptySurface } from "../plane/surfaceGrid";
import { sampleSurface } from "./sampleSurface";
import { analyticObjective, quadratic, separable, vectorLayout } from "./testing/analyticObjective";

const alpha = Float32Array.of(-2, -1, 0, 1, 2, 3, 4);
const beta = Float32Array.of(-1, 0, 1, 2);
const order = coarseToFine(alpha.length, beta.length).indices;
const axes = { origin: new Float32Array(2), directions: Float32Array.of(1, 0, 0, 1) };
const never = new AbortController().signal;

test("a separable function comes back unsheared: rows are β, columns α", async () => {
  const f = (x: number) => x ** 3;
  const g = (y: number) => 100 * y;
  const objective = analyticObjective(separable([f, g]), vectorLayout(2));
  const surface = emptySurface(alpha, beta);
  await sampleSurface({ objective, axes, surface, order, signal: never });
  for (const [j, y] of beta.entries()) {
    for (const [i, x] of alpha.entries()) {
      expect(surface.loss[j * alpha.length + i]).toBe(f(x) + g(y));
    }
  }
});

test("the centre is the unperturbed loss to the last bit", async () => {
  const objective = analyticObjective(
    quadratic(
      [
        [0.3, 0.1],
        [0.1, 0.7],
      ],
      [1 / 3, -0.9],
    ),
    vectorLayout(2),
  );
  const origin = Float32Array.of(0.123, 4.567);
  const directions = Float32Array.of(0.7, -0.3, 0.2, 1.9);
  const surface = emptySurface(alpha, beta);
  await sampleSurface({
    objective,
    axes: { origin, directions },
    surface,
    order,
    signal: never,
  });
  const { loss } = await objective.evaluate(origin);
  expect(surface.originLoss).toBe(loss);
  expect(surface.loss[1 * alpha.length + 2]).toBe(Math.fround(loss));
});

test("NaN and infinities stay what they are", async () => {
  const objective = analyticObjective(separable([Math.log, () => 0]), vectorLayout(2));
  const surface = emptySurface(alpha, beta);
  await sampleSurface({ objective, axes, surface, order, signal: never });
  expect(Array.from(surface.loss.subarray(0, 4))).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    0,
  ]);
  expect(surface.done).not.toContain(0);
});

test("a line has one row and leaves the second axis out", async () => {
  const objective = analyticObjective(separable([(x) => x * x, () => 5]), vectorLayout(2));
  const surface = emptySurface(alpha, Float32Array.of(0));
  await sampleSurface({
    objective,
    axes: { origin: axes.origin, directions: Float32Array.of(1, 0) },
    surface,
    order: coarseToFine(alpha.length, 1).indices,
    signal: never,
  });
  expect(Array.from(surface.loss)).toEqual(Array.from(alpha, (x) => x * x + 5));
});

test("an aborted surface keeps what it has, and goes on to the same result", async () => {
  let evaluated = 0;
  const objective = analyticObjective(
    separable([
      (x) => {
        evaluated++;
        return Math.sin(x);
      },
      Math.cos,
    ]),
    vectorLayout(2),
  );
  const whole = emptySurface(alpha, beta);
  await sampleSurface({ objective, axes, surface: whole, order, signal: never });

  const surface = emptySurface(alpha, beta);
  const cancel = new AbortController();
  await sampleSurface({
    objective,
    axes,
    surface,
    order,
    signal: cancel.signal,
    onTile: (done) => {
      if (done > 4) cancel.abort();
    },
  });
  const kept = surface.done.reduce((sum, flag) => sum + flag, 0);
  expect(kept).toBeGreaterThan(4);
  expect(kept).toBeLessThan(surface.loss.length);

  evaluated = 0;
  await sampleSurface({ objective, axes, surface, order, signal: never });
  expect(surface).toEqual(whole);
  expect(evaluated).toBe(surface.loss.length - kept + 1);
});
