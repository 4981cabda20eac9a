import { expect } from "vitest";
import type { Samples } from "../../data/dataset";
import { fusedObjective } from "../fusedObjective";
import { parameterLayout } from "../layout";
import type { SampleObjective } from "../objective";
import { parametrized } from "../parametrized";
import type { NetworkSpec } from "../spec";
import { type TensorParts, withTensorParts } from "../withTensorParts";

interface Network {
  spec: NetworkSpec;
  samples: Samples;
  /** Of the weights, in tensors. */
  objective: TensorParts;
}

/** A cross-entropy of the parameters by every engine of a backend. */
export async function parametrizedEngines(
  backend: string,
  { spec, samples, objective }: Network,
): Promise<SampleObjective[]> {
  const layout = parameterLayout(spec);
  const engines = [parametrized(objective, layout)];
  if (backend === "webgpu") return engines;
  const fused = withTensorParts(
    await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } }),
    { spec, samples },
    async () => objective,
  );
  return [...engines, parametrized(fused, layout)];
}

/** `at`, further by `along` times `vector` and by `step` in entry `k`; -1 is none. */
type Moved = (k: number, step: number, along?: number) => Float64Array;

export const movesFrom =
  (at: Float32Array, vector: Float32Array): Moved =>
  (k, step, along = 0) =>
    Float64Array.from(at, (value, i) => value + along * vector[i] + (i === k ? step : 0));

export interface Expected {
  at: Float32Array;
  vector: Float32Array;
  /** By definition, in float64. */
  loss(at: Float64Array): number;
  /** vᵀGv. */
  gaussNewtonForm: number;
}

/** Losses, gradient, Hessian and Gauss–Newton product are those of central differences in float64. */
export async function expectDerivatives(
  engine: SampleObjective,
  { at, vector, loss, gaussNewtonForm }: Expected,
): Promise<void> {
  const moved = movesFrom(at, vector);
  const slope = (k: number, along = 0, step = 1e-4) =>
    (loss(moved(k, step, along)) - loss(moved(k, -step, along))) / (2 * step);

  expect((await engine.evaluate(at)).loss).toBeCloseTo(loss(moved(-1, 0)), 5);
  const [values, rights] = [new Float32Array(2), new Float32Array(2)];
  await engine.evaluateMany(at, vector, Float32Array.of(0, 0.5), values, rights);
  expect(values[0]).toBe((await engine.evaluate(at)).loss);
  expect(values[1]).toBeCloseTo(loss(moved(-1, 0, 0.5)), 4);

  const [gradient, product, ofGauss] = [0, 1, 2].map(() => new Float32Array(at.length));
  await engine.gradient(at, gradient);
  await engine.hessianVector(at, vector, product);
  await engine.gaussNewtonVector(at, vector, ofGauss);
  gradient.forEach((value, k) => {
    expect(value).toBeCloseTo(slope(k), 4);
    const bent = (slope(k, 1e-3) - slope(k, -1e-3)) / 2e-3;
    expect(Math.abs(product[k] - bent)).toBeLessThan(1e-3 * (1 + Math.abs(bent)));
  });
  const form = ofGauss.reduce((sum, value, k) => sum + value * vector[k], 0);
  expect(form / gaussNewtonForm).toBeCloseTo(1, 3);
}
