import { expect, test } from "vitest";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import { applySettings } from "./applySettings";
import { createEmbedStore } from "./store";

const snapshot = sampleSnapshot(5, 5, 11);

function opened(run = snapshot.run) {
  const store = createEmbedStore("auto");
  store.getState().open([{ ...snapshot, run }]);
  return store;
}

test("a step goes before a time where the run counts steps", () => {
  const store = opened();
  const { step } = snapshot.run.trained?.history ?? { step: [] };
  applySettings(store, { step: step[3] + 1, time: 9 });
  expect(store.getState().time).toBe(3);
  applySettings(store, { step: -5 });
  expect(store.getState().time).toBe(0);
});

test("a run without steps follows a time, and stays where it is when told a step alone", () => {
  const store = opened({ ...snapshot.run, trained: null });
  applySettings(store, { step: 0 });
  expect(store.getState().time).toBe(10);
  applySettings(store, { step: 0, time: 4 });
  expect(store.getState().time).toBe(4);
});

test("a surface without a path takes a probe and a camera, and no time", () => {
  const store = opened({ ...snapshot.run, trained: null, trajectory: null });
  const camera = { position: [0, 1, 2] as const, target: [0, 0, 0] as const };
  applySettings(store, {
    step: 3,
    time: 3,
    playing: true,
    probe: { alpha: 0, beta: 0 },
    camera: { position: [...camera.position], target: [...camera.target] },
  });
  expect(store.getState()).toMatchObject({ time: 0, playing: false, view: { camera } });
  expect(store.getState().probe).not.toBeNull();
});
