import { beforeEach, expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run, type Surface } from "../../results/results";
import { paneNames } from "../compare/paneNames";
import { panesOf } from "../compare/panes";
import { testStore } from "../testing/testStore";
import { canKeep, isKept, MOST_PANES } from "./comparedSlice";
import { leavingStage, stagedPicture } from "./staged";
import type { AppState, AppStore } from "./store";

let store: AppStore;
const state = () => store.getState();

beforeEach(() => {
  store = testStore();
});

function pictured(seed: number): Run {
  const surface: Surface = {
    alpha: Float32Array.of(0, 1),
    beta: Float32Array.of(0),
    loss: Float32Array.of(seed, seed + 1),
    accuracy: Float32Array.of(0, 0),
    done: Uint8Array.of(1, 1),
    originLoss: seed,
  };
  return { ...emptyRun(recipe({ seed })), surface };
}

/** A second run takes the stage, without a picture yet. */
function emptyRunAfter(before: AppState): AppState {
  before.showRun(emptyRun(recipe({ seed: 2 })), leavingStage(before));
  return state();
}

const seen = () =>
  panesOf(state(), stagedPicture(state()).run).map(({ run, onStage }) =>
    onStage ? `[${run.recipe.seed}]` : `${run.recipe.seed}`,
  );

test("a kept run has one pane while it is on the stage, and stays when another takes it", () => {
  expect(canKeep(state())).toBe(false);
  state().showRun(pictured(1));
  state().keep();
  state().keep();
  expect(seen()).toEqual(["[1]"]);
  expect(isKept(state())).toBe(true);
  state().showRun(pictured(2));
  expect(seen()).toEqual(["1", "[2]"]);
});

test("until a new run has a picture there is none beside the kept one", () => {
  state().showRun(pictured(1));
  state().keep();
  const { previous } = emptyRunAfter(state());
  expect(previous?.run.recipe.seed).toBe(1);
  expect(seen()).toEqual(["[1]"]);
});

test("a picture that is kept while the next run has none yet keeps the file that it was made of", () => {
  store.setState({ fileOfRun: "first" });
  state().showRun(pictured(1));
  emptyRunAfter(state());
  store.setState({ fileOfRun: "second" });
  state().keep();
  expect(state().kept.map(({ fileOfRun }) => fileOfRun)).toEqual(["first"]);
});

test("what is measured of a kept run on the stage belongs to its pane", () => {
  state().showRun(pictured(1));
  state().keep();
  state().growRun({ ...state().run, partners: [] }, new Set());
  const [pane] = panesOf(state(), state().run);
  expect(pane.run).toBe(state().run);
  state().setSavedAs("in the library");
  state().showRun(pictured(2));
  const [kept] = state().kept;
  expect(kept).toMatchObject({ run: pane.run, savedAs: "in the library" });
});

test("a run that takes the stage stands where it stood, and so does the one that leaves it", () => {
  for (const seed of [1, 2]) {
    state().showRun(pictured(seed));
    state().keep();
  }
  state().showRun(pictured(3));
  expect(seen()).toEqual(["1", "2", "[3]"]);
  state().promote(state().kept[0].key);
  expect(seen()).toEqual(["[1]", "2", "3"]);
  state().promote(state().kept[0].key);
  expect(seen()).toEqual(["1", "[2]", "3"]);
  state().unkeep(state().kept[0].key);
  expect(seen()).toEqual(["[2]", "3"]);
  state().keep();
  state().showRun(pictured(4));
  expect(seen()).toEqual(["2", "3", "[4]"]);
});

test("panes change places, and the next run stands behind them", () => {
  for (const seed of [1, 2]) {
    state().showRun(pictured(seed));
    state().keep();
  }
  state().showRun(pictured(3));
  state().move(2, 0);
  expect(seen()).toEqual(["[3]", "1", "2"]);
  state().move(1, 2);
  expect(seen()).toEqual(["[3]", "2", "1"]);
  const orders = [1, 2, 3].map(() => {
    state().moveOn();
    return seen().join();
  });
  expect(orders).toEqual(["2,[3],1", "2,1,[3]", "[3],2,1"]);
  state().showRun(pictured(4));
  expect(seen()).toEqual(["[4]", "2", "1"]);
  state().keep();
  state().move(0, 1);
  expect(seen()).toEqual(["2", "[4]", "1"]);
  state().showRun(pictured(5));
  expect(seen()).toEqual(["2", "4", "1", "[5]"]);
});

test("a promoted run that was kept from the stage is not seen twice", () => {
  state().showRun(pictured(1));
  state().keep();
  state().showRun(pictured(2));
  state().keep();
  expect(seen()).toEqual(["1", "[2]"]);
  state().promote(state().kept[0].key);
  expect(seen()).toEqual(["[1]", "2"]);
});

test("a promoted run has the probe where it stood in its pane, and none of another grid", () => {
  state().showRun(pictured(1));
  state().keep();
  state().showRun(pictured(2));
  state().setProbe({ i: 1, j: 0 });
  state().promote(state().kept[0].key, { i: 0, j: 0 });
  expect(state().probe).toEqual({ i: 0, j: 0 });
  state().promote(state().kept[0].key);
  expect(state().probe).toBeNull();
});

test("no more are kept than there are panes", () => {
  for (let seed = 1; seed <= MOST_PANES + 2; seed++) {
    state().showRun(pictured(seed));
    state().keep();
  }
  expect(seen()).toHaveLength(MOST_PANES);
});

test("runs are named by what differs alone", () => {
  const [a, b] = [pictured(1), pictured(2)];
  expect(paneNames([a, b])).toEqual(["Seed 1", "Seed 2"]);
  expect(paneNames([a, { ...a }])[0]).toContain("MLP");
});
