import { expect, test } from "vitest";
import type { Lab } from "../../lab/client/lab";
import type { SliceKnobs, SliceOptions } from "../../lab/slicer";
import type { Run } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { createSliceControl } from "./sliceControl";

/** A store with a finished run, sliced by a lab that the test drives by hand. */
function slicing(change: Partial<Run> = {}) {
  const run = { ...sampleSnapshot(9, 7, 5).run, ...change };
  const store = testStore({ recipe: run.recipe });
  store.getState().showRun(run);
  const turns: SliceKnobs[] = [];
  const sliced: { options: SliceOptions | null; stopped: boolean } = {
    options: null,
    stopped: false,
  };
  const lab: Lab = {
    run: (begun) => Promise.resolve(begun),
    backend: async () => ({ backend: "wasm", adapter: "", reason: "chosen" }),
    slice: (_, options) => {
      sliced.options = options;
      return {
        set: (knobs) => turns.push(knobs),
        stop: () => {
          sliced.stopped = true;
        },
      };
    },
    inspect: () => Promise.resolve(null),
    layerWay: () => Promise.resolve(null),
    lookAtStart: () => Promise.resolve(null),
    together: async () => undefined,
    tryWeights: async () => ({ problem: "not here" }),
    probe: () => Promise.resolve(null),
    dispose: () => undefined,
  };
  const control = createSliceControl(store, lab, () => Promise.resolve());
  return { run, store, turns, sliced, control };
}

const flat = (run: Run) => ({
  ...run,
  surface: run.surface && { ...run.surface, loss: run.surface.loss.map(() => 1) },
});

test("turned knobs reach the slicer, its surface reaches the stage, leaving restores the run", () => {
  const { run, store, turns, sliced, control } = slicing();
  control.enter();
  store.getState().turnKnobs({ tilts: [20, 0] });
  expect(turns).toEqual([{ tilts: [20, 0], center: 4, samples: 384, rescale: 1 }]);

  const before = store.getState().versions.surface;
  void sliced.options?.onSurface(flat(run), "coarse", 31);
  expect(store.getState().run.surface?.loss[0]).toBe(1);
  expect(store.getState().versions.surface).toBe(before + 1);
  expect(store.getState().slicing?.coarse).toEqual({ columns: 9, rows: 7, milliseconds: 31 });

  store.getState().leaveSlice();
  expect(store.getState().run).toBe(run);
  expect(sliced.stopped).toBe(true);
  void sliced.options?.onSurface(flat(run), "fine", 90);
  expect(store.getState().run).toBe(run);
});

test("what is told of the samples goes with the plane: it stays while only their number is turned", () => {
  const { store, sliced, control } = slicing();
  control.enter();
  const changes = { k: [60, 90], change: [0.02, 0.01], slope: -1.7, points: 25 };
  sliced.options?.onSampleChanges(changes);
  store.getState().turnKnobs({ samples: 20 });
  expect(store.getState().slicing?.changes).toBe(changes);
  store.getState().turnKnobs({ center: 2 });
  expect(store.getState().slicing?.changes).toBeNull();
});

test("the terrain keeps one ceiling while slicing, and its own afterwards", () => {
  const { store, control } = slicing();
  control.enter();
  expect(store.getState().view.ceiling).toBeGreaterThan(0);
  store.getState().leaveSlice();
  expect(store.getState().view.ceiling).toBeNull();

  store.getState().setView({ ceiling: 3 });
  control.enter();
  store.getState().leaveSlice();
  expect(store.getState().view.ceiling).toBe(3);
});

test("another run on the stage ends slicing", () => {
  const { run, store, sliced, control } = slicing();
  control.enter();
  const other = { ...run };
  store.getState().showRun(other);
  expect(sliced.stopped).toBe(true);
  expect(store.getState().run).toBe(other);
});

test("a failure brings the run back and says why", () => {
  const { run, store, sliced, control } = slicing();
  control.enter();
  sliced.options?.onFailure("The device was lost.");
  expect(store.getState().slicing).toBeNull();
  expect(store.getState().run).toBe(run);
  expect(store.getState().notices[0].message).toContain("The device was lost.");
});

test("a run without weights is not sliced", () => {
  const { store, sliced, control } = slicing({ trained: null });
  control.enter();
  expect(sliced.options).toBeNull();
  expect(store.getState().slicing).toBeNull();
});
