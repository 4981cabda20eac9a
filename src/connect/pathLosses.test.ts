import { expect, test } from "vitest";
import {
  analyticObjective,
  quadratic,
  separable,
  vectorLayout,
} from "../landscape/testing/analyticObjective";
import { barrier } from "../results/barrier";
import { line } from "./path";
import { pathLosses } from "./pathLosses";

const { signal } = new AbortController();

test("the ends of a line are the two solutions to the last bit", () => {
  const a = Float32Array.of(0.1, -1e8, 3);
  const b = Float32Array.of(0.3, 1e-8, -7);
  expect(line(a, b)(0)).toEqual(a);
  expect(line(a, b)(1)).toEqual(b);
});

test("the barrier between two minima of a double well is its hill", async () => {
  const train = analyticObjective(separable([(x) => (x * x - 1) ** 2]), vectorLayout(1));
  const at = line(Float32Array.of(-1), Float32Array.of(1));
  const losses = await pathLosses({ at, train, test: null, signal });
  expect(losses.test).toBeNull();
  expect(barrier(losses.train)).toEqual({ height: 1, at: 0.5, aboveMean: 1 });
});

test("a bowl has no barrier; upside down it has an eighth of the curvature along the line", async () => {
  const matrix = [Float64Array.of(2, 1), Float64Array.of(1, 6)];
  const a = Float32Array.of(-1, 2);
  const b = Float32Array.of(3, 1);
  const bowl = analyticObjective(quadratic(matrix), vectorLayout(2));
  const hill = analyticObjective(
    quadratic(matrix.map((row) => row.map((x) => -x))),
    vectorLayout(2),
  );
  const between = async (train: typeof bowl) =>
    barrier((await pathLosses({ at: line(a, b), train, test: null, signal })).train);
  expect((await between(bowl)).height).toBe(0);
  // dᵀAd = 2·16 + 2·1·4·(−1) + 6·1 = 30 with d = b − a; L(t) − chord = ½·30·t(1 − t).
  expect(await between(hill)).toMatchObject({ height: 30 / 8, at: 0.5 });
});

test("points are added where the loss bends, on both sets and beyond the ends", async () => {
  // A step at 0.3, of a hundredth in width.
  const step = (x: number) => 1 / (1 + Math.exp(-(x - 0.3) / 0.01));
  const objective = analyticObjective(separable([step]), vectorLayout(1));
  const at = line(Float32Array.of(0), Float32Array.of(1));
  const job = { at, train: objective, test: objective, signal, beyond: 0.25 };
  const even = await pathLosses(job);
  expect([even.train.t.length, even.train.t[0], even.train.t[36]]).toEqual([37, -0.25, 1.25]);
  const refined = await pathLosses({ ...job, refinements: 12 });
  const { t } = refined.train;
  expect(t.length).toBe(49);
  expect(refined.test).toEqual(refined.train);
  expect(t.filter((x) => Math.abs(x - 0.3) < 0.06).length).toBeGreaterThan(12);
  expect(Array.from(t)).toEqual(Array.from(t).sort((x, y) => x - y));
  // On a straight line there is nothing to add.
  const straight = analyticObjective(separable([(x) => x]), vectorLayout(1));
  expect(
    (await pathLosses({ ...job, train: straight, test: null, refinements: 12 })).train.t.length,
  ).toBe(37);
});

test("an aborted line is refused", async () => {
  const flat = analyticObjective(separable([() => 1]), vectorLayout(1));
  const job = { at: () => Float32Array.of(1), train: flat, test: null };
  await expect(pathLosses({ ...job, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
