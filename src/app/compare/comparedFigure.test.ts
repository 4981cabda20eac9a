import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { commonScale } from "../../snapshot/surfaceScale";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { snapshotsTogether } from "../share/snapshotsTogether";
import { leavingStage } from "../store/staged";
import { testStore } from "../testing/testStore";
import { comparedFigure } from "./comparedFigure";

/** Two runs of different losses side by side. */
function sideBySide() {
  const store = testStore();
  for (const seed of [1, 2]) {
    const { run } = sampleSnapshot(7, 5, 4);
    const loss = run.surface?.loss.map((value) => seed * value);
    const surface = run.surface && loss ? { ...run.surface, loss } : null;
    store.getState().showRun({ ...run, surface, recipe: recipe({ seed }) });
    store.getState().keep();
  }
  const figure = () => comparedFigure(store.getState(), snapshotsTogether(store.getState()));
  const own = () => {
    const drawn = figure();
    if (drawn.kind !== "own") throw new Error("They are on one terrain.");
    return drawn;
  };
  return { store, figure, own };
}

test("a figure has the panes' one scale, and says where each has its own", () => {
  const { store, own } = sideBySide();
  expect(own().pictures.map(({ name }) => name)).toEqual(["Seed 1", "Seed 2"]);
  // Of the losses of both, not of either.
  const runs = own().pictures.map(({ snapshot }) => snapshot.run);
  const view = { height: "log", ceiling: null } as const;
  expect(own().shared?.ceiling).toBe(commonScale(runs, view).ceiling);
  expect(commonScale(runs.slice(0, 1), view).ceiling).not.toBe(own().shared?.ceiling);
  store.getState().setLinks({ scale: false });
  expect(own().shared).toBeNull();
  expect(own().pictures.map(({ name }) => name)).toEqual([
    "Seed 1 · scale of its own",
    "Seed 2 · scale of its own",
  ]);
});

test("where the difference is seen it is in the figure, around zero", () => {
  const { store, own } = sideBySide();
  store.getState().showDifference(true);
  const { pictures } = own();
  expect(pictures.map(({ mark }) => mark)).toEqual(["A", "B", "A − B"]);
  const [, , { snapshot, scale, lossName }] = pictures;
  expect(snapshot.view.colormap).toBe("difference");
  expect(scale?.height(0)).toBeCloseTo(0.5);
  expect(lossName).toMatch(/^A − B/);
});

test("paths on one terrain are one picture of that terrain, each where it stands", () => {
  const { store, figure } = sideBySide();
  const { run } = sampleSnapshot(9, 9, 4);
  const { trajectory } = run;
  if (trajectory === null) throw new Error("The sample has no path.");
  const trajectories = [trajectory, trajectory];
  store.getState().setCommon({ run, trajectories, version: 1 });
  store.getState().seek(1);
  const drawn = figure();
  if (drawn.kind !== "common") throw new Error("They are on terrains of their own.");
  expect(drawn.snapshot.run).toBe(run);
  expect(drawn.paths.map(({ mark, checkpoint }) => [mark, checkpoint])).toEqual([
    ["A", 1],
    ["B", 1],
  ]);
});

test("while a run has no picture yet, the one that stays in sight is in the figure, as what it is", () => {
  const { store, own } = sideBySide();
  const { unkeep, kept, move, showRun } = store.getState();
  unkeep(kept[1].key);
  move(1, 0);
  const before = store.getState();
  showRun({ ...before.run, recipe: recipe({ seed: 3 }), surface: null }, leavingStage(before));
  const seeds = own().pictures.map(({ name, snapshot }) => [name, snapshot.run.recipe.seed]);
  expect(seeds).toEqual([
    ["Seed 2", 2],
    ["Seed 1", 1],
  ]);
});
