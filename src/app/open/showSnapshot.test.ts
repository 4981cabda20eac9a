import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { comeBack, showSnapshot, takeAll, takeNothing } from "./showSnapshot";
import { showTogether } from "./showTogether";

const snapshot = sampleSnapshot(5, 5, 3);
const place = { from: "file", key: "1" } as const;

test("a ceiling that was chosen on one surface does not cut another off", () => {
  const store = testStore();
  showSnapshot(store, snapshot, { place, take: takeAll });
  store.getState().setView({ ceiling: 0.5, contours: 3 });
  showSnapshot(store, sampleSnapshot(7, 7, 3), { place, take: takeNothing });
  expect(store.getState().view).toMatchObject({ ceiling: null, contours: 3 });
});

test("nor does the ceiling that slicing held", () => {
  const store = testStore();
  showSnapshot(store, snapshot, { place, take: takeAll });
  store.getState().enterSlice({ tilts: [0, 0], center: 2, rescale: 1, samples: 8 });
  expect(store.getState().view.ceiling).not.toBeNull();
  showSnapshot(store, sampleSnapshot(7, 7, 3), { place, take: takeNothing });
  expect(store.getState()).toMatchObject({ slicing: null, view: { ceiling: null } });
});

test("what comes back after a reload keeps the ceiling that it had", () => {
  const store = testStore();
  store.getState().setView({ ceiling: 0.5 });
  showSnapshot(store, snapshot, { place, take: comeBack });
  expect(store.getState().view.ceiling).toBe(0.5);
});

test("several runs come into sight at once, each with where it came from", () => {
  const store = testStore();
  const places = new Set<string | undefined>();
  store.subscribe(({ opened }) => places.add(opened?.key));
  const openings = ["a", "b", "c"].map((key) => ({
    snapshot: sampleSnapshot(5, 5, 3),
    options: { place: { from: "library" as const, key }, take: takeAll },
  }));
  expect(showTogether(store, openings)).toBe(true);
  // Those in between are no steps of the way back.
  expect([...places]).toEqual(["c"]);
  const { kept, opened, savedAs } = store.getState();
  expect(kept.map((one) => [one.opened?.key, one.savedAs])).toEqual([
    ["a", "a"],
    ["b", "b"],
  ]);
  expect([opened?.key, savedAs]).toEqual(["c", "c"]);
});
