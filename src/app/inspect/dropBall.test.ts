import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { Recipe, TrainingInput } from "../../recipe/schema";
import type { Run } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import type { Runner } from "../experiment/runner";
import { testStore } from "../testing/testStore";
import { dropBall, dropObstacle, readRate } from "./dropBall";

const adam = { kind: "adam", beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;
const drop = { alpha: 0.5, beta: -1, rule: adam, learningRate: 0.01 };

function runOf(asked: Recipe): Run {
  const { run } = sampleSnapshot(5, 5, 3);
  if (run.trained === null || run.surface === null) throw new Error("The sample has no landscape.");
  run.surface.done.fill(1);
  const trained = { ...run.trained, stopped: "finished" as const };
  return { ...run, recipe: asked, trained, weights: undefined, departure: undefined };
}

/** A page with a run on the stage, and what was asked of its lab. */
function page(staged: Run) {
  const store = testStore({ recipe: staged.recipe });
  store.getState().showRun(staged);
  const trained: Recipe[] = [];
  const runner: Runner = {
    start: async () => void trained.push(store.getState().recipe),
    goOnTraining: async () => undefined,
    cancel: () => undefined,
  };
  return { store, runner, trained };
}

test("the landscape is kept, and the new path is seen on it", async () => {
  const base = runOf(recipe({ axes: { second: { kind: "pca", component: 2 } } }));
  const { store, runner, trained } = page(base);
  await dropBall(store, runner, base, drop);
  const { kept, terrain } = store.getState();
  expect(kept.map(({ run }) => run)).toEqual([base]);
  expect(terrain).toBe("first");
  const [{ training }] = trained;
  expect(training.optimizer).toMatchObject({ rule: adam, learningRate: 0.01 });
  const { probes: _, ...own } = base.recipe.training;
  expect(training.start).toMatchObject({
    alpha: 0.5,
    beta: -1,
    axes: base.recipe.axes,
    training: own,
  });
});

test("what the panel says of training is taken, where it is of the same network", async () => {
  const base = runOf(recipe());
  const { store, runner, trained } = page(base);
  store.getState().editRecipe(recipe({ training: { steps: 7 } }));
  await dropBall(store, runner, base, drop);
  store.getState().editRecipe(recipe({ training: { steps: 8 }, seed: 2 }));
  await dropBall(store, runner, base, drop);
  const usual = base.recipe.training.steps;
  expect(trained.map(({ training }) => training.steps)).toEqual([7, usual]);
  // The landscape's own training stays what it was.
  expect(trained[0].training.start?.training.steps).toBe(usual);
});

test("where the point could not be found again, nothing starts, and why is said", () => {
  const base = runOf(recipe());
  const nothing = { job: null, kept: [] };
  expect(dropObstacle(base, nothing)).toBeNull();
  const start = (training: TrainingInput = {}) => ({ start: { alpha: 1, training } });
  const started = (training: TrainingInput) => dropObstacle(runOf(recipe({ training })), nothing);
  expect(started(start(start()))).toBeNull();
  expect(started(start(start(start())))).toMatch(/3 landscapes before/);
  const weights = { file: "net.safetensors", count: 1 };
  expect(dropObstacle({ ...base, weights }, nothing)).toMatch(/done here/);
  if (base.trained === null) throw new Error("The sample has no training.");
  const cancelled = { ...base, trained: { ...base.trained, stopped: "cancelled" as const } };
  expect(dropObstacle(cancelled, nothing)).toMatch(/to the end/);
});

test("a learning rate is read as in the recipe, and within a recipe's bounds", () => {
  expect(["0.01", "0,2", " 1e-6 "].map(readRate)).toEqual([0.01, 0.2, 1e-6]);
  expect(["", "fast", "0", "-1", "2e6"].map(readRate)).toEqual([null, null, null, null, null]);
});
