import { expect, test } from "vitest";
import { emptyRun } from "../results/results";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import { createEmbedStore, shownRuns } from "./store";

const snapshot = sampleSnapshot(5, 5, 11);
const recipeAlone = { ...snapshot, run: emptyRun(snapshot.run.recipe) };

function opened() {
  const store = createEmbedStore("auto");
  store.getState().open([snapshot]);
  return store;
}

test("a landscape opens paused, with its whole path to be seen", () => {
  expect(opened().getState()).toMatchObject({ time: 10, playing: false, failure: null });
});

test("playing from the end starts over; from elsewhere it goes on", () => {
  const store = opened();
  store.getState().play(true);
  expect(store.getState()).toMatchObject({ time: 0, playing: true });
  store.getState().seek(4.5);
  store.getState().play(true);
  expect(store.getState().time).toBe(4.5);
});

test("time stays on the path", () => {
  const { getState } = opened();
  getState().seek(99);
  expect(getState().time).toBe(10);
  getState().seek(-1);
  expect(getState().time).toBe(0);
});

test("without a path there is nothing to play", () => {
  const store = createEmbedStore("auto");
  store.getState().open([{ ...snapshot, run: { ...snapshot.run, trajectory: null } }]);
  store.getState().play(true);
  expect(store.getState().playing).toBe(false);
});

test("a link that holds a recipe only says so", () => {
  const store = createEmbedStore("auto");
  store.getState().open([recipeAlone]);
  expect(store.getState().failure).toMatch(/recipe only/);
});

test("several runs are side by side, and as recipes alone they are refused in words", () => {
  const store = createEmbedStore("auto");
  store.getState().open([recipeAlone, snapshot, snapshot]);
  expect(store.getState()).toMatchObject({
    run: snapshot.run,
    together: [snapshot, snapshot],
    failure: null,
  });
  store.getState().open([recipeAlone, recipeAlone]);
  expect(store.getState()).toMatchObject({ run: null, together: [] });
  expect(store.getState().failure).toMatch(/recipes only/);
});

test("the time of runs side by side is that of the longest, in which all come to their end", () => {
  const store = createEmbedStore("auto");
  const longer = { ...sampleSnapshot(5, 5, 31), title: "Longer" };
  store.getState().open([snapshot, longer, snapshot]);
  expect(store.getState()).toMatchObject({ run: longer.run, time: 30 });
  expect(shownRuns(store.getState()).map(({ mark }) => mark)).toEqual(["A", "B", "C"]);
});

test("what cannot be opened closes what was open; what fails otherwise does not", () => {
  const store = opened();
  store.getState().fail("Training did not work here.");
  expect(store.getState().run).not.toBeNull();
  store.getState().refuse("The link is damaged.");
  expect(store.getState()).toMatchObject({ run: null, failure: "The link is damaged." });
});
