import { describe, expect, it } from "vitest";
import {
  analyticObjective,
  quadratic,
  vectorLayout,
} from "../../landscape/testing/analyticObjective";
import { clipGradient } from "../../nn/clips";
import { stream } from "../../random/stream";
import type { BallNorm, PerturbationScale, WorstCaseSettings } from "../../results/curvature";
import { hessianOperator } from "../operator";
import { logisticObjective } from "../testing/logisticObjective";
import { averageSharpness } from "./averageSharpness";
import { directionalSharpness } from "./directionalSharpness";
import { gradientNorm } from "./gradientNorm";
import { samBall } from "./samBall";
import { defaultSharpnessSettings, sharpnessReport } from "./sharpnessReport";
import { worstCaseSharpness } from "./worstCaseSharpness";

const settings: WorstCaseSettings = {
  radius: 0.1,
  norm: 2,
  scale: "unit",
  steps: 20,
  restarts: 3,
  seed: 1,
};

describe("a linear logistic model", () => {
  const random = stream(1, "data");
  const inputs = Array.from({ length: 40 }, () =>
    Float64Array.from({ length: 5 }, () => random.gaussian()),
  );
  const labels = inputs.map((x) => Math.sign(x[0] + 0.5 * random.gaussian()));
  const weights = Float32Array.from({ length: 5 }, () => random.gaussian());
  const objective = logisticObjective(inputs, labels);
  const single = Array.from(labels.keys(), (i) => Int32Array.of(i));

  /**
   * Mean over examples of max_{‖δ ⊙ c⁻¹‖_p ≤ ρ} log(1 + exp(−y⟨x, w + δ⟩)): the margin falls by ρ times
   * the dual norm of c ⊙ x.
   */
  function closedForm(norm: BallNorm, scale: PerturbationScale, radius: number): number {
    const worst = inputs.map((x, i) => {
      const margin = labels[i] * x.reduce((sum, value, k) => sum + value * weights[k], 0);
      const scaled = x.map((value, k) => value * (scale === "unit" ? 1 : Math.abs(weights[k])));
      const dual =
        norm === 2
          ? Math.hypot(...scaled)
          : scaled.reduce((sum, value) => sum + Math.abs(value), 0);
      return Math.log1p(Math.exp(-(margin - radius * dual)));
    });
    return worst.reduce((sum, value) => sum + value, 0) / worst.length;
  }

  const measures: [BallNorm, PerturbationScale][] = [
    [2, "unit"],
    [2, "weights"],
    ["infinity", "unit"],
    ["infinity", "weights"],
  ];

  it.each(measures)(
    "has its closed form around each example (p = %s, c = %s)",
    async (norm, scale) => {
      const { loss } = await objective.evaluate(weights);
      const found = await worstCaseSharpness(
        objective,
        weights,
        { ...settings, norm, scale },
        {
          batches: single,
        },
      );
      expect(loss + found.value).toBeCloseTo(closedForm(norm, scale, settings.radius), 5);
    },
  );

  it.each(["unit", "weights"] as const)(
    "is below it with one ball for all (c = %s)",
    async (scale) => {
      const { loss } = await objective.evaluate(weights);
      const found = await worstCaseSharpness(objective, weights, { ...settings, scale });
      expect(found.value).toBeGreaterThan(0);
      expect(loss + found.value).toBeLessThan(closedForm(2, scale, settings.radius));
      expect(found.spread).toBeLessThan(1e-4);
    },
  );

  it("finds the worst corner of a cube that holds for all examples", async () => {
    // The loss is convex, so its maximum is at one of the 32 corners.
    let worst = 0;
    for (let corner = 0; corner < 32; corner++) {
      const point = weights.map((w, k) => w + ((corner >> k) & 1 ? 0.1 : -0.1));
      worst = Math.max(worst, (await objective.evaluate(point)).loss);
    }
    const { loss } = await objective.evaluate(weights);
    const found = await worstCaseSharpness(objective, weights, { ...settings, norm: "infinity" });
    expect(loss + found.value).toBeCloseTo(worst, 6);
  });
});

describe("a quadratic bowl", () => {
  const curvatures = [8, 3, 1, 0.5];
  const rows = curvatures.map((value, i) => curvatures.map((_, j) => (i === j ? value : 0)));
  const objective = analyticObjective(quadratic(rows), vectorLayout(4));
  const minimum = new Float32Array(4);
  const point = Float32Array.of(0.5, -1, 2, 0);

  it("rises by ½λ_max·ρ² at most within an ℓ2 ball around its minimum", async () => {
    const { value } = await worstCaseSharpness(objective, minimum, { ...settings, steps: 100 });
    expect(value).toBeCloseTo(0.5 * 8 * 0.01, 6);
  });

  it("rises by ½ρ²·trace on average, adaptively by ½ρ²·Σλθ²", async () => {
    const plain = { radius: 0.1, scale: "unit", pairs: 400, seed: 1 } as const;
    const unit = await averageSharpness(objective, point, plain);
    expect(Math.abs(unit.value - 0.5 * 0.01 * 12.5)).toBeLessThan(3 * unit.standardError);
    const adaptive = await averageSharpness(objective, point, { ...plain, scale: "weights" });
    expect(Math.abs(adaptive.value - 0.5 * 0.01 * 9)).toBeLessThan(3 * adaptive.standardError);
    expect(adaptive.standardError).toBeLessThan(0.1 * adaptive.value);
  });

  it("shows SAM its step, the linear part of it, and the maximum above both", async () => {
    const length = Math.hypot(4, 3, 2);
    const { maximum, oneStep, linearized } = await samBall(objective, point, settings);
    expect(await gradientNorm(objective, point)).toBeCloseTo(length, 5);
    expect(linearized).toBeCloseTo(0.1 * length, 6);
    const along = (8 * 16 + 3 * 9 + 1 * 4) / length ** 2;
    expect(oneStep).toBeCloseTo(0.1 * length + 0.5 * 0.01 * along, 5);
    expect(maximum.value).toBeGreaterThan(oneStep);
  });

  it("has directional sharpness uᵀHu, less after clipping the steep coordinate", async () => {
    const hessian = hessianOperator(objective, point);
    const update = Float32Array.of(-4, 3, -2, 0);
    expect(await directionalSharpness(hessian, update)).toBeCloseTo(159 / 29, 5);
    const clipped = update.slice();
    clipGradient({ kind: "share", share: 0.5 }, clipped);
    expect(Array.from(clipped)).toEqual([-2, 2, -2, 0]);
    expect(await directionalSharpness(hessian, clipped)).toBeCloseTo(4, 5);
  });
});

it("does not change under |θ| when weights are rescaled without changing the function", async () => {
  // f(θ) = (θ₁θ₂ − 1)²: (a, 1/a) gives the same function for every a.
  const product = analyticObjective(
    {
      value: ([a, b]) => (a * b - 1.5) ** 2,
      gradient: ([a, b]) => [2 * (a * b - 1.5) * b, 2 * (a * b - 1.5) * a],
    },
    vectorLayout(2),
  );
  const at = (a: number, scale: PerturbationScale) =>
    worstCaseSharpness(product, Float32Array.of(a, 1 / a), { ...settings, scale });
  const adaptive = await at(1, "weights");
  expect((await at(8, "weights")).value).toBeCloseTo(adaptive.value, 5);
  expect((await at(8, "unit")).value).toBeGreaterThan(2 * (await at(1, "unit")).value);
});

it("keeps what was finished when aborted", async () => {
  const objective = analyticObjective(quadratic([[1]]), vectorLayout(1));
  const controller = new AbortController();
  const batches = [0, 0, 0].map((i) => Int32Array.of(i));
  let ascents = 0;
  const found = await worstCaseSharpness(objective, Float32Array.of(1), settings, {
    batches,
    signal: controller.signal,
    onStep: () => {
      ascents += 1;
      if (ascents === 4) controller.abort();
    },
  });
  expect(found.value).toBeCloseTo(0.5 * (1.1 ** 2 - 1), 5);
});

it("reports all measures together, without a directional one where nothing moved", async () => {
  const objective = analyticObjective(quadratic([[4]]), vectorLayout(1));
  const theta = Float32Array.of(1);
  const chosen = defaultSharpnessSettings(1);
  const still = await sharpnessReport(objective, theta, null, chosen);
  expect(still.directional).toBeNull();
  expect(still.gradientNorm).toBe(4);
  expect(still.sam.maximum.value).toBeCloseTo(2 * (1.05 ** 2 - 1), 5);
  expect(still.adaptiveWorst.value).toBeCloseTo(2 * (1.005 ** 2 - 1), 5);
  const { sam, ...others } = chosen;
  const ofEachWeight = { radius: 0.005, norm: "infinity", scale: "weights" };
  expect(chosen.adaptiveWorst).toMatchObject(ofEachWeight);
  expect(still.sam.maximum.settings).toEqual({ ...sam, norm: 2, scale: "unit" });
  for (const name of ["adaptiveWorst", "average", "adaptiveAverage"] as const)
    expect(still[name].settings).toEqual(others[name]);
  const moved = await sharpnessReport(objective, theta, Float32Array.of(-0.1), chosen);
  expect(moved.directional).toBeCloseTo(4, 5);
});
