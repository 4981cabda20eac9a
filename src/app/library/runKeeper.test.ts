import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import type { Snapshot } from "../../snapshot/snapshot";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { type Kept, keepRuns } from "./runKeeper";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const { trained, surface } = sampleSnapshot(5, 5, 3).run;

/** A page with a library of its own; several share what they claim, as tabs of one browser do. */
function tab(claims = new Set<string>()) {
  const store = testStore();
  const saved: (Kept & { run: Run })[] = [];
  const library = { refuses: false };
  const refused: Run[] = [];
  let ids = 0;
  const isUnsaved = keepRuns(store, {
    async save({ run }: Snapshot, kept) {
      if (library.refuses) throw new Error("full");
      saved.push({ ...kept, run });
    },
    claim: async (id) => {
      if (claims.has(id)) return null;
      claims.add(id);
      return () => claims.delete(id);
    },
    newId: () => `new ${++ids}`,
    refused: (_, { run }) => refused.push(run),
  });
  const state = store.getState;
  /** As the runner starts a run. */
  const start = (savedAs: string | null = null, run = emptyRun(recipe())) => {
    store.setState({ job: { from: "train", progress: null }, savedAs });
    state().showRun(run);
  };
  const grow = (part: Partial<Run>) => {
    const progress = { stage: "train", fraction: 0, secondsLeft: null, detail: "" } as const;
    state().setJob({ from: "train", progress });
    state().growRun({ ...state().run, ...part }, new Set(["trained"]));
  };
  const end = async () => {
    state().setJob(null);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store, saved, refused, library, isUnsaved, start, grow, end };
}

const later = (milliseconds = 60_000) => vi.advanceTimersByTimeAsync(milliseconds);

test("a run is kept as it comes, under one id, and for good when it ends", async () => {
  const { store, saved, isUnsaved, start, grow, end } = tab();
  expect(isUnsaved()).toBe(false);
  start();
  await later();
  expect(saved).toEqual([]);
  grow({ trained });
  await later();
  grow({ surface });
  await later();
  expect(isUnsaved()).toBe(true);
  await end();
  expect(saved.map(({ id, underway }) => [id, underway])).toEqual([
    ["new 1", true],
    ["new 1", true],
    ["new 1", false],
  ]);
  expect(saved.map(({ run }) => run.surface !== null)).toEqual([false, true, true]);
  expect(store.getState().savedAs).toBe("new 1");
  expect(isUnsaved()).toBe(false);
});

test("much growth is kept at a measured pace, and the last of it too", async () => {
  const { saved, start, grow } = tab();
  start();
  for (let count = 0; count < 50; count++) {
    grow({ trained });
    await later(100);
  }
  grow({ surface });
  await later();
  expect(saved.length).toBeLessThan(6);
  expect(saved.at(-1)?.run.surface).toBe(surface);
});

test("what a run adds to one of the library takes its place there", async () => {
  const { saved, start, grow, end } = tab();
  start("kept", { ...emptyRun(recipe()), trained });
  grow({ surface });
  await end();
  expect(saved.map(({ id }) => id)).toEqual(["kept"]);
});

test("a run that another tab has under way goes on as a run of its own", async () => {
  const claims = new Set<string>();
  const [left, right] = [tab(claims), tab(claims)];
  left.start("kept");
  left.grow({ trained });
  await later();
  right.start("kept");
  right.grow({ trained });
  await right.end();
  await left.end();
  expect(right.saved.map(({ id }) => id)).toEqual(["new 1"]);
  expect(left.saved.at(-1)?.id).toBe("kept");
  expect(claims.size).toBe(0);
});

test("a run that is replaced is kept as far as it got, and does not give its name away", async () => {
  const { store, saved, start, grow, end } = tab();
  start();
  grow({ trained });
  start();
  await later(0);
  expect(saved.map(({ id, underway }) => [id, underway])).toEqual([["new 1", false]]);
  expect(store.getState().savedAs).toBeNull();
  grow({ trained, surface });
  await end();
  expect(saved.at(-1)).toMatchObject({ id: "new 2", underway: false });
});

test("a run that was kept in sight before it was saved is known by its name in the library", async () => {
  const { store, saved, start, grow, end } = tab();
  start();
  grow({ trained, surface });
  store.getState().setJob(null);
  store.getState().keep();
  // As the next of a race is started: nothing has been saved by then.
  start();
  await later(0);
  expect(saved.map(({ id }) => id)).toEqual(["new 1"]);
  expect(store.getState().kept.map(({ savedAs }) => savedAs)).toEqual(["new 1"]);
  grow({ trained, surface: surface && { ...surface } });
  await end();
  store.getState().promote(store.getState().kept[0].key);
  expect(store.getState().savedAs).toBe("new 1");
  const nameAgain = store.getState().forgetSaved("new 2");
  const names = () => store.getState().kept.map(({ savedAs }) => savedAs);
  expect(names()).toEqual([null]);
  nameAgain();
  expect(names()).toEqual(["new 2"]);
  expect(store.getState().savedAs).toBe("new 1");
});

test("what is measured of a run while that is still being saved is added to it", async () => {
  const { store, saved, start, grow } = tab();
  start();
  grow({ trained, surface });
  store.getState().setJob(null);
  const { run } = store.getState();
  store.setState({ job: { from: "spectrum", progress: null }, savedAs: null });
  store.getState().showRun({ ...run });
  grow({ spectrum: sampleSnapshot(5, 5, 3).run.spectrum });
  store.getState().setJob(null);
  await later(0);
  expect(saved.map(({ id, run }) => [id, run.spectrum !== null])).toEqual([
    ["new 1", false],
    ["new 1", true],
  ]);
  expect(store.getState().savedAs).toBe("new 1");
});

test("what comes back because nothing came of a run is not kept again", async () => {
  const { store, saved, start, end } = tab();
  const exhibit = { ...emptyRun(recipe()), trained, surface };
  store.getState().showRun(exhibit);
  start();
  store.getState().showRun(exhibit);
  await end();
  expect(saved).toEqual([]);
});

test("a library that refuses is told of with the whole run, and does not keep the page from being left", async () => {
  const { library, refused, isUnsaved, store, start, grow, end } = tab();
  library.refuses = true;
  start();
  grow({ trained });
  await later();
  grow({ surface });
  await end();
  expect(refused.map((run) => run.surface)).toEqual([surface]);
  expect(isUnsaved()).toBe(false);
  expect(store.getState().savedAs).toBeNull();
});
