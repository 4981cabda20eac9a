import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { emptyRun, type Run } from "../results/results";
import { estimateFromCosts, estimateFromRun } from "./estimate";

const costs = {
  point: 1e-3,
  path: 3e-3,
  step: 2e-3,
  checkpoint: 0.01,
  product: 0.05,
  workers: 2,
  startUp: 0.5,
};

test("costs add up to the seconds of each stage", () => {
  const wanted = recipe({
    training: { steps: 100, checkpoints: 10 },
    grid: { columns: 20, rows: 10 },
    curvature: { lanczosSteps: 30 },
  });
  const { train, surface, spectrum } = estimateFromCosts(wanted, costs);
  expect(train).toBeCloseTo(100 * 2e-3 + 11 * 0.01);
  expect(surface).toBeCloseTo((200 * 1e-3) / 2 + 11 * 4e-3 + 0.5);
  expect(spectrum).toBeCloseTo(1.5);
});

test("sharpness-aware steps cost two gradients, a line one row, and no spectrum nothing", () => {
  const base: RecipeInput = { training: { steps: 100, checkpoints: 10 }, grid: { columns: 20 } };
  const optimizer = { ascent: { kind: "sam", radius: 0.1 } } as const;
  const sam = recipe({ ...base, training: { ...base.training, optimizer } });
  const plain = estimateFromCosts(recipe(base), costs).train;
  expect(estimateFromCosts(sam, costs).train - plain).toBeCloseTo(100 * 2e-3);
  const line = recipe({ ...base, axes: { second: null }, curvature: { top: 0, bottom: 0 } });
  expect(estimateFromCosts(line, costs).surface).toBeCloseTo((20 * 1e-3) / 2 + 11 * 4e-3 + 0.5);
  expect(estimateFromCosts(line, costs).spectrum).toBe(0);
});

function finished(): Run {
  const run = emptyRun(recipe({ training: { steps: 600 } }));
  const record = { backend: "wasm", engine: "fused", adapter: "", workers: 2 };
  const provenance = {
    train: { ...record, seconds: 3 },
    surface: { ...record, seconds: 2 },
    spectrum: { ...record, seconds: 1 },
  };
  const history = { step: [0, 600] };
  const trained = { steps: 600, stopped: "finished", history } as unknown as Run["trained"];
  const surface = { done: Uint8Array.of(1, 1) } as Run["surface"];
  return { ...run, trained, surface, provenance };
}

test("a run on this machine tells what more steps and points of its network take", () => {
  const wanted = recipe({
    training: { steps: 1200 },
    grid: { columns: 101, rows: 51 },
    curvature: { lanczosSteps: 60 },
  });
  expect(estimateFromRun(wanted, finished())).toEqual({
    train: 6,
    surface: (2 * 101) / 51,
    spectrum: 2,
  });
});

test.each<RecipeInput>([
  { dataset: { kind: "moons" } },
  { model: { kind: "cnn" } },
  { training: { batchSize: 32 } },
  { training: { loss: { kind: "mean-squared" } } },
  { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
  { evaluation: { split: "test" } },
  { evaluation: { samples: 100 } },
  { evaluation: { batchStatistics: "recomputed" } },
])("a run whose steps or points cost something else tells nothing: %o", (change) => {
  expect(estimateFromRun(recipe(change), finished())).toBeNull();
  const cheap = { seed: 2, training: { optimizer: { learningRate: 0.1 } } };
  expect(estimateFromRun(recipe(cheap), finished())).not.toBeNull();
});

test("a run that did not finish tells nothing", () => {
  expect(estimateFromRun(recipe(), { ...finished(), provenance: {} })).toBeNull();
  const half = { done: Uint8Array.of(1, 0) } as Run["surface"];
  expect(estimateFromRun(recipe(), { ...finished(), surface: half })).toBeNull();
  const trained = { ...finished().trained, stopped: "cancelled" } as Run["trained"];
  expect(estimateFromRun(recipe(), { ...finished(), trained })).toBeNull();
});
