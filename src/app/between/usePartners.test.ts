import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { testStore } from "../testing/testStore";
import { obstacleFor } from "./usePartners";

test("weights that were read for one run are not compared with another, nor while one is under way", () => {
  const { run } = sampleSnapshot(5, 5, 3);
  const store = testStore({ recipe: run.recipe });
  store.getState().showRun(run);
  const now = () => obstacleFor(run, store.getState());
  store.getState().setJob({ from: "train", progress: null });
  expect(now()).toBe("Wait for the run to end.");
  store.getState().setJob(null);
  expect(now()).toBeNull();
  store.getState().showRun(sampleSnapshot(5, 5, 3).run);
  expect(now()).toMatch(/Another run is on the stage/);
});
