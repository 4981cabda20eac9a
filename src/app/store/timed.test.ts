import { beforeEach, expect, test } from "vitest";
import type { Run } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { leavingStage } from "./staged";
import type { AppStore } from "./store";
import { checkpointOf, timed, timedRun } from "./timed";

let store: AppStore;
const state = () => store.getState();

/** Kept at so many moments. */
function runOf(checkpoints: number): Run {
  const { run } = sampleSnapshot(5, 5, 5);
  if (run.trained === null) throw new Error("The sample has no training.");
  const step = Float64Array.from({ length: checkpoints }, (_, at) => 10 * at);
  const surface = run.surface && { ...run.surface };
  return {
    ...run,
    surface,
    trained: { ...run.trained, history: { ...run.trained.history, step } },
  };
}

const [kept, staged, broken] = [runOf(4), runOf(7), { ...runOf(12), surface: null }];

/** A third run is trained after two that are side by side, and cancelled before it has a picture. */
function cancelThird(): void {
  state().setJob({ from: "train", progress: null });
  state().showRun(broken, leavingStage(state()));
  state().follow();
  expect([timed(state()), state().checkpoint]).toEqual(["run", 11]);
  expect(checkpointOf(state(), "picture")).toBe(6);
  state().setJob(null);
}

beforeEach(() => {
  store = testStore();
  state().showRun(kept);
  state().keep();
  state().showRun(staged);
  state().follow();
});

test("after a cancel time moves through what is seen side by side", () => {
  cancelThird();
  expect(timedRun(state())).toBe(staged);
  expect(state().checkpoint).toBe(6);
  expect(checkpointOf(state(), "picture")).toBe(6);
  // The numbers of the run that was cancelled are those of its end.
  expect(checkpointOf(state(), "run")).toBe(11);
  state().seek(9);
  expect(state().checkpoint).toBe(6);
  state().seek(2);
  expect([checkpointOf(state(), "picture"), checkpointOf(state(), "run")]).toEqual([2, 11]);
});

test("a run that goes on, or is alone again, has time for itself", () => {
  cancelThird();
  state().seek(2);
  state().setJob({ from: "train", progress: null });
  expect([timedRun(state()), state().checkpoint]).toEqual([broken, 11]);
  state().setJob(null);
  state().seek(1);
  state().unkeep(state().kept[0].key);
  expect([timedRun(state()), state().checkpoint]).toEqual([broken, 11]);
});

test("a position stays where it is when a run begins that nothing comes of", () => {
  state().seek(3);
  const before = state().checkpoint;
  state().setJob({ from: "train", progress: null });
  state().setJob(null);
  expect(state().checkpoint).toBe(before);
});
