import { expect, test } from "vitest";
import { makeDataset } from "../data/makeDataset";
import { functionObjective } from "../nn/function/functionObjective";
import type { ExactDerivatives } from "../nn/objective";
import { stream } from "../random/stream";
import { functionGallery } from "../recipe/functionGallery";
import { flowEnd } from "./flowEnd";

function exactOf(title: string): ExactDerivatives {
  const found = functionGallery.find((example) => example.title === title);
  if (found?.recipe.model.kind !== "function") throw new Error(`no ${title}`);
  const { dataset, model, training, seed } = found.recipe;
  const { train: samples } = makeDataset(dataset, seed, null);
  const { exact } = functionObjective({ model, samples, loss: training.loss });
  if (exact === undefined) throw new Error("no exact derivatives");
  return exact;
}

/**
 * λ_max = Σ1/wᵢ² where Πw = 1, on the flow from w: along it all wᵢ² − wⱼ² stay (Saxe et al. 2014), so
 * that the end is found by bisection of what is added to each wᵢ².
 */
function byInvariants(w: readonly number[]): number {
  const squares = w.map((x) => x * x);
  const smallest = Math.min(...squares);
  const above = squares.map((square) => square - smallest);
  let [low, high] = [0, 2];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (above.reduce((product, square) => product * (square + middle), 1) < 1) low = middle;
    else high = middle;
  }
  return above.reduce((sum, square) => sum + 1 / (square + low), 0);
}

const sharpnessAt = (w: Iterable<number>): number =>
  Array.from(w, (x) => 1 / (x * x)).reduce((sum, value) => sum + value);

test("the flow of a scalar net ends where its invariants say, to nine digits", async () => {
  const exact = exactOf("Scalar net of four layers");
  const random = stream(1, "probes");
  for (let draw = 0; draw < 10; draw++) {
    const w = [0, 1, 2, 3].map(() => 0.3 + 1.7 * random.uniform());
    const end = await flowEnd(exact, w);
    if (end === null) throw new Error("it does not arrive");
    expect(end.reduce((product, x) => product * x)).toBeCloseTo(1, 10);
    expect(sharpnessAt(end) / byInvariants(w)).toBeCloseTo(1, 9);
  }
});

test("gradient descent in float64 never raises that sharpness by more than rounding", async () => {
  const { gradient } = exactOf("Scalar net of four layers");
  const random = stream(2, "probes");
  const slope = new Float64Array(4);
  let steps = 0;
  for (const rate of [0.1, 0.2]) {
    for (let draw = 0; draw < 10; draw++) {
      const w = Float64Array.from([0, 1, 2, 3], () => 0.3 + 1.2 * random.uniform());
      let before = byInvariants(Array.from(w));
      for (let step = 0; step < 200; step++) {
        await gradient(w, slope);
        for (let i = 0; i < 4; i++) w[i] -= rate * slope[i];
        const after = byInvariants(Array.from(w));
        expect(after / before - 1).toBeLessThan(1e-12);
        before = after;
        steps += 1;
      }
    }
  }
  expect(steps).toBe(4000);
});

test("other flows end in minima; down a valley without end there is none", async () => {
  const bowl = await flowEnd(exactOf("Stretched bowl"), [1.8, 0.6]);
  expect(Math.hypot(...(bowl ?? [Number.NaN]))).toBeLessThan(1e-9);
  const himmelblau = await flowEnd(exactOf("Himmelblau’s four minima"), [2.5, 2.5]);
  expect(himmelblau?.[0]).toBeCloseTo(3, 9);
  expect(himmelblau?.[1]).toBeCloseTo(2, 9);
  // Two and a half thousand times as steep across the valley as along it.
  for (const start of [
    [-1.2, 1],
    [0.5, 0.5],
  ]) {
    const rosenbrock = await flowEnd(exactOf("Rosenbrock’s valley"), start);
    expect(rosenbrock?.[0]).toBeCloseTo(1, 9);
    expect(rosenbrock?.[1]).toBeCloseTo(1, 9);
  }
  expect(await flowEnd(exactOf("River valley"), [-2, 1])).toBeNull();
});
