import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProbeCosts } from "../../lab/probeCosts";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import { testStore } from "../testing/testStore";
import { coarserInstead } from "./coarserGrid";
import { estimateWords } from "./estimateWords";
import { startEstimator } from "./estimator";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function appStore() {
  return testStore();
}

/** A store whose recipes are estimated by a probe that finds every stage to take 1 s. */
function estimated() {
  const store = appStore();
  const probed: string[] = [];
  const probe: ProbeCosts = async ({ recipe: asked }) => {
    probed.push(asked.model.kind);
    return { train: 1, surface: 1, spectrum: 1, curvature: 0, partners: 0 };
  };
  const stop = startEstimator(store, { probe });
  return { store, probed, stop };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);
const spirals = recipe({ dataset: { kind: "spirals" } });

test("an edited recipe is probed when the edits rest, once", async () => {
  const { store, probed } = estimated();
  store.getState().editRecipe(recipe({ dataset: { kind: "moons" } }));
  store.getState().editRecipe(spirals);
  expect(store.getState().estimate).toBeNull();
  await rest();
  expect(probed).toEqual(["mlp"]);
  expect(store.getState().estimate?.surface).toBe(1);
});

test("a snapshot that brings its own recipe starts nothing that computes", async () => {
  const { store, probed } = estimated();
  store.getState().showRun(emptyRun(spirals));
  store.getState().editRecipe(spirals);
  await rest();
  expect(probed).toEqual([]);
});

test("a run replaces the probe for the same network, and is itself not disturbed", async () => {
  const { store, probed } = estimated();
  const record = { backend: "wasm", engine: "fused", adapter: "", workers: 2, seconds: 4 };
  const finished = {
    ...emptyRun(spirals),
    trained: { steps: 600, stopped: "finished", history: { step: [0, 600] }, checkpoints: [1] },
    surface: { done: [1] },
    provenance: { train: record, surface: record, spectrum: record },
  } as unknown as Run;
  store.getState().setJob({ from: "train", progress: null });
  store.getState().showRun(finished);
  store.getState().editRecipe({ ...spirals, grid: { ...spirals.grid, columns: 101 } });
  await rest();
  expect(store.getState().estimate).toBeNull();
  store.getState().setJob(null);
  await rest();
  expect(probed).toEqual([]);
  expect(store.getState().estimate?.surface).toBeCloseTo((4 * 101) / 51);
});

test("words round to what can be known", () => {
  const estimate = { train: 8.4, surface: 12.3, spectrum: 0.4, curvature: 0, partners: 0 };
  expect(estimateWords(estimate, recipe(), "surface")).toBe(
    "About 13 s: 51×51 points 12 s, spectrum under 1 s.",
  );
  expect(estimateWords(estimate, recipe(), "train")).toBe(
    "About 21 s: training 8 s, 51×51 points 12 s, spectrum under 1 s.",
  );
  const brief = { train: 0.3, surface: 0.2, spectrum: 0.1, curvature: 0, partners: 0 };
  expect(estimateWords(brief, recipe(), "train")).toBe("Under 1 s with 51×51 points.");
  const all = { ...estimate, curvature: 30, partners: 5 };
  const two = recipe({ partners: [{}, { change: { kind: "branch" } }] });
  expect(estimateWords(all, two, "train")).toBe(
    "About 56 s: training 8 s, 51×51 points 12 s, spectrum under 1 s, analyses 30 s, partners 5 s.",
  );
  expect(estimateWords(all, recipe(), "spectrum")).toBe("Under 1 s.");
  // One of them is there already.
  expect(estimateWords(all, two, "surface", 1)).toBe(
    "About 15 s: 51×51 points 12 s, spectrum under 1 s, partners 3 s.",
  );
  expect(estimateWords(all, two, "partners", 2)).toBe("About 5 s.");
});

test("a coarser grid is offered while a surface takes long, and for no other work", () => {
  const asked = recipe();
  const surface = { stage: "surface", fraction: 0.07, secondsLeft: 45, detail: "" } as const;
  const instead = coarserInstead(asked, surface);
  expect(instead?.recipe.grid).toMatchObject({ columns: 25, rows: 25 });
  expect(instead?.seconds).toBeCloseTo(((45 / 0.93) * 25 * 25) / (51 * 51));
  expect(coarserInstead(asked, { ...surface, fraction: 0.01 })).toBeNull();
  expect(coarserInstead(asked, { ...surface, secondsLeft: 4 })).toBeNull();
  expect(coarserInstead(asked, { ...surface, secondsLeft: null })).toBeNull();
  expect(coarserInstead(asked, { ...surface, stage: "train" })).toBeNull();
  expect(coarserInstead(asked, null)).toBeNull();
  const coarse = recipe({ grid: { columns: 15, rows: 15 } });
  expect(coarserInstead(coarse, surface)).toBeNull();
});

test("nothing is offered that would throw a surface away without saving half of what is left", () => {
  const surface = { stage: "surface", fraction: 0.6, secondsLeft: 45, detail: "" } as const;
  const fine = recipe({ grid: { columns: 101, rows: 101 } });
  const hardlyFiner = recipe({ grid: { columns: 30, rows: 30 } });
  expect(coarserInstead(fine, surface)).not.toBeNull();
  expect(coarserInstead(fine, { ...surface, fraction: 0.95 })).toBeNull();
  expect(coarserInstead(fine, { ...surface, fraction: 1, secondsLeft: 30 })).toBeNull();
  expect(coarserInstead(hardlyFiner, { ...surface, fraction: 0.1 })).toBeNull();
});
