import { expect, it } from "vitest";
import { analyticObjective, quadratic, vectorLayout } from "../landscape/testing/analyticObjective";
import { emptyCurvatureMap } from "../plane/emptyCurvatureMap";
import { mapConvergence } from "../results/convergence";
import { curvatureMap } from "./curvatureMap";
import { pointReport } from "./pointReport";
import { matrixWithSpectrum } from "./testing/matrixOperator";

/** θ₀³/6 + θ₁² − θ₂²/2 with Hessian diag(θ₀, 2, −1); not finite for θ₁ > 2.5. */
const objective = analyticObjective(
  {
    value: ([a, b, c]) => (b > 2.5 ? Number.NaN : a ** 3 / 6 + b * b - 0.5 * c * c),
    gradient: ([a, b, c]) => [0.5 * a * a, 2 * b, -c],
    hessianVector: ([a, b], [x, y, z]) => (b > 2.5 ? [Number.NaN, 0, 0] : [a * x, 2 * y, -z]),
  },
  vectorLayout(3),
);
const axes = { origin: new Float32Array(3), directions: Float32Array.of(1, 0, 0, 0, 1, 0) };
const alpha = Float32Array.of(-4, 0, 3, 8);
const beta = Float32Array.of(0, 1, 3);

it("maps λ_max, λ_min and |λ_min/λ_max|, with holes where the Hessian is not finite", async () => {
  const map = emptyCurvatureMap(alpha, beta);
  await curvatureMap({ objective, axes, map, steps: 100, seed: 1 });
  const largest = [2, 2, 3, 8];
  const smallest = [-4, -1, -1, -1];
  for (let i = 0; i < 4; i++) {
    for (const j of [0, 1]) {
      expect(map.largest[4 * j + i]).toBeCloseTo(largest[i], 4);
      expect(map.smallest[4 * j + i]).toBeCloseTo(smallest[i], 4);
      expect(map.ratio[4 * j + i]).toBeCloseTo(Math.abs(smallest[i] / largest[i]), 4);
    }
    expect(map.largest[8 + i]).toBeNaN();
  }
  expect(Math.min(...map.done)).toBe(1);
});

it("goes on where an abort left it, to the same map", async () => {
  const whole = emptyCurvatureMap(alpha, beta);
  await curvatureMap({ objective, axes, map: whole, steps: 100, seed: 1 });
  const parts = emptyCurvatureMap(alpha, beta);
  const controller = new AbortController();
  await curvatureMap({
    objective,
    axes,
    map: parts,
    steps: 100,
    seed: 1,
    signal: controller.signal,
    onStep: (done) => {
      if (done === 5) controller.abort();
    },
  });
  expect(parts.done.reduce((sum, flag) => sum + flag, 0)).toBe(5);
  await curvatureMap({ objective, axes, map: parts, steps: 100, seed: 1 });
  expect(parts).toEqual(whole);
});

it("reports loss, gradient and spectrum at a point, or that there is no spectrum", async () => {
  const options = { top: 2, bottom: 1, steps: 3, seed: 1 };
  const report = await pointReport(objective, axes, { alpha: 3, beta: 1 }, options);
  expect(report.loss).toBeCloseTo(5.5, 5);
  expect(report.gradientNorm).toBeCloseTo(Math.hypot(4.5, 2), 5);
  [3, 2, -1].forEach((value, i) => {
    expect(report.eigenvalues[i]).toBeCloseTo(value, 4);
  });
  const hole = await pointReport(objective, axes, { alpha: 0, beta: 3 }, options);
  expect(hole.eigenvalues).toHaveLength(0);
  expect(hole.loss).toBeNaN();
});

it("hardly ever takes the next eigenvalue inwards for an end, however close it lies", async () => {
  const bulk = Array.from({ length: 90 }, (_, i) => 0.1 / (i + 1) ** 2);
  const spectrum = [1, 0.6, 0.4, ...bulk, -0.05, -0.1, -0.18, -0.25, -0.26];
  const size = spectrum.length;
  const diagonal = spectrum.map((value, i) => spectrum.map((_, j) => (i === j ? value : 0)));
  const bowl = analyticObjective(quadratic(diagonal), vectorLayout(size));
  const line = { origin: new Float32Array(size), directions: new Float32Array(size).fill(1) };
  let wrong = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const map = emptyCurvatureMap(Float32Array.of(0), Float32Array.of(0));
    await curvatureMap({ objective: bowl, axes: line, map, steps: 80, seed });
    expect(mapConvergence(map, 0)).toEqual({ largest: true, smallest: true, ratio: true });
    expect(map.largest[0]).toBeCloseTo(1, 4);
    if (map.smallest[0] > -0.255) wrong += 1;
  }
  expect(wrong).toBeLessThanOrEqual(2);
});

it("says at each end whether it is known: the lower one needs more steps than the upper", async () => {
  const spectrum = [1, 0.5, ...Array.from({ length: 80 }, (_, i) => 0.1 / (i + 1) ** 2)];
  const edge = Array.from({ length: 6 }, (_, i) => -0.002 + 2e-4 * i);
  const { rows } = matrixWithSpectrum([...spectrum, ...edge]);
  const size = rows.length;
  const bowl = analyticObjective(quadratic(rows), vectorLayout(size));
  const line = { origin: new Float32Array(size), directions: new Float32Array(size).fill(1) };
  const at = async (steps: number) => {
    const map = emptyCurvatureMap(Float32Array.of(0), Float32Array.of(0));
    await curvatureMap({ objective: bowl, axes: line, map, steps, seed: 1 });
    return map;
  };
  const short = await at(10);
  expect(mapConvergence(short, 0)).toEqual({ largest: true, smallest: false, ratio: false });
  const long = await at(80);
  expect(mapConvergence(long, 0)).toEqual({ largest: true, smallest: true, ratio: true });
  expect(long.smallest[0] / -0.002).toBeCloseTo(1, 2);
});
