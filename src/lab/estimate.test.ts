import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { emptyRun, type Run } from "../results/results";
import { estimateFromRun } from "./estimate";

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
    curvature: 0,
    partners: 0,
  });
});

test.each<RecipeInput>([
  { dataset: { kind: "moons" } },
  { model: { kind: "cnn" } },
  { training: { batchSize: 32 } },
  { training: { checkpoints: 300 } },
  { training: { probes: { measures: [{ kind: "trace" }] } } },
  { training: { optimizer: { rule: { kind: "adam" } } } },
  { axes: { first: { kind: "eigenvector" } } },
  { curvature: { density: {} } },
  { partners: [{}] },
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
