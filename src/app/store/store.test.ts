import { beforeEach, expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { advancePlayback } from "../time/playbackClock";
import { keep, restore, restoreOlder, type Shelf, tabShelf } from "./persistence";
import { type AppStore, disjoint } from "./store";

let store: AppStore;

beforeEach(() => {
  store = testStore();
});

const state = () => store.getState();

function showTrajectoryOf(count: number): void {
  const values = new Float32Array(count);
  const trajectory = {
    alpha: values,
    beta: values,
    loss: values,
    planeLoss: values,
    residual: values,
  };
  state().showRun({ ...emptyRun(recipe()), trajectory });
}

test("no slice takes a name from another", () => {
  const act = () => undefined;
  expect(() => disjoint({ a: 1, b: act }, { a: 2, b: act })).toThrow('"b"');
  state().notify("Something");
  state().dismiss(state().notices[0].id);
  expect(state().notices).toEqual([]);
});

test("the probe stays where the next surface has its point, and is put away where it has none", () => {
  const { run } = sampleSnapshot(7, 5, 4);
  state().showRun(run);
  state().setProbe({ i: 4, j: 3 });
  const again = { ...run, surface: null };
  state().showRun(again);
  state().growRun({ ...again, surface: run.surface }, new Set(["surface"]));
  expect(state().probe).toEqual({ i: 4, j: 3 });
  state().growRun(sampleSnapshot(5, 3, 4).run, new Set(["surface"]));
  expect(state().probe).toBeNull();
});

test("edits are undone and redone; one drag is one step", () => {
  for (const seed of [2, 3, 4]) state().editRecipe(recipe({ seed }), "seed");
  state().editRecipe(recipe({ seed: 4, name: "a" }), "name");
  state().undo();
  expect(state().recipe).toMatchObject({ seed: 4, name: "" });
  state().undo();
  expect(state().recipe.seed).toBe(1);
  state().redo();
  expect(state().recipe.seed).toBe(4);
  state().editRecipe(recipe({ seed: 9 }), "seed");
  expect(state().future).toEqual([]);
});

test("the recipe of a picture is no step of the history, unless it takes the place of one's own", () => {
  state().takeRecipe(recipe({ seed: 2 }));
  state().takeRecipe(recipe({ seed: 3 }));
  expect(state()).toMatchObject({ recipe: { seed: 3 }, past: [], recipeIsOwn: false });
  state().editRecipe(recipe({ seed: 4 }));
  state().takeRecipe(recipe({ seed: 5 }));
  expect(state()).toMatchObject({ recipe: { seed: 5 }, recipeIsOwn: false });
  state().undo();
  expect(state()).toMatchObject({ recipe: { seed: 4 }, recipeIsOwn: true });
  state().redo();
  expect(state()).toMatchObject({ recipe: { seed: 5 }, recipeIsOwn: false });
});

test("time stays within the run and follows its end until it is moved", () => {
  showTrajectoryOf(11);
  state().follow();
  expect(state()).toMatchObject({ checkpoint: 10, following: true });
  state().seek(99);
  expect(state()).toMatchObject({ checkpoint: 10, following: false });
  state().seek(3.4);
  state().step(1);
  expect(state().checkpoint).toBe(4);
  state().step(-1);
  expect(state().checkpoint).toBe(3);
});

test("playing from the end starts over, and an empty run does not play", () => {
  state().togglePlaying();
  expect(state().playing).toBe(false);
  showTrajectoryOf(5);
  state().follow();
  state().togglePlaying();
  expect(state()).toMatchObject({ playing: true, checkpoint: 0 });
});

test("playback reaches the end and stops there", () => {
  expect(advancePlayback(0, 101, 0.8, 1)).toEqual({ checkpoint: 10, ended: false });
  expect(advancePlayback(0, 101, 0.8, 2).checkpoint).toBe(20);
  expect(advancePlayback(99, 101, 1, 4)).toEqual({ checkpoint: 100, ended: true });
});

function shelfOf(entries: Record<string, string> = {}): Shelf {
  return {
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => {
      entries[key] = value;
    },
  };
}

test("recipe, view and settings come back after a reload", () => {
  const shelf = shelfOf();
  keep(store, shelf);
  state().editRecipe(recipe({ seed: 7 }));
  state().setView({ colormap: "magma" });
  state().setSettings({ theme: "dark" });
  const kept = restore(shelf);
  expect(kept.recipe?.seed).toBe(7);
  expect(kept.view?.colormap).toBe("magma");
  expect(kept.settings.theme).toBe("dark");
});

test("the recipe of a picture is not kept as the visitor's own", () => {
  const shelf = shelfOf();
  keep(store, shelf);
  state().editRecipe(recipe({ seed: 7 }));
  state().takeRecipe(recipe({ seed: 8 }));
  expect(restore(shelf).recipe).toBeNull();
});

test("a tab finds what itself kept, a new one what was kept last", () => {
  const browser = shelfOf();
  const [left, right] = [tabShelf(shelfOf(), browser), tabShelf(shelfOf(), browser)];
  left.setItem("run", "a");
  right.setItem("run", "b");
  expect(left.getItem("run")).toBe("a");
  expect(right.getItem("run")).toBe("b");
  expect(tabShelf(shelfOf(), browser).getItem("run")).toBe("b");
});

test("what no longer reads is left behind", () => {
  const kept = restore(
    shelfOf({ "topograd.recipe": "{", "topograd.view": "7", "topograd.settings": "[]" }),
  );
  expect(kept.recipe).toBeNull();
  expect(kept.view).toBeNull();
  expect(kept.settings.theme).toBe("auto");
});

test("a setting that is new or no longer reads costs no other its value", () => {
  const { settings } = restore(
    shelfOf({ "topograd.settings": '{"theme":"dark","backend":"abacus","logLoss":false}' }),
  );
  expect(settings).toEqual({
    theme: "dark",
    backend: "auto",
    language: "en",
    logLoss: false,
    symlogSpectrum: false,
  });
});

test("settings come back into the store, those of every slice, and are kept together", () => {
  const shelf = shelfOf({ "topograd.settings": '{"theme":"dark","symlogSpectrum":true}' });
  const { settings } = restore(shelf);
  const again = testStore({ settings });
  expect(again.getState()).toMatchObject(settings);
  keep(again, shelf);
  again.getState().setCharts({ logLoss: false });
  expect(restore(shelf).settings).toEqual({ ...settings, logLoss: false });
});

test("a storage that refuses costs nothing but the memory", () => {
  keep(store, {
    getItem: () => null,
    setItem: () => {
      throw new Error("quota");
    },
  });
  expect(() => state().editRecipe(recipe({ seed: 7 }))).not.toThrow();
});

test("a recipe that a visitor left in an older version's words is theirs again", async () => {
  const older = { version: 1, seed: 7, training: { optimizer: { kind: "sgd", samRadius: 0.1 } } };
  const shelf: Shelf = { getItem: () => JSON.stringify(older), setItem: () => {} };
  expect(restore(shelf).recipe).toBeNull();
  await restoreOlder(store, shelf);
  expect(state()).toMatchObject({
    recipeIsOwn: true,
    recipe: { seed: 7, training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
  });
});
