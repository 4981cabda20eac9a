import { expect, test } from "vitest";
import { projectTrajectory } from "./projectTrajectory";
import { analyticObjective, quadratic, vectorLayout } from "./testing/analyticObjective";
import { trajectoryLosses } from "./trajectoryLosses";

const objective = analyticObjective(
  quadratic([
    [2, 0, 0],
    [0, 4, 0],
    [0, 0, 6],
  ]),
  vectorLayout(3),
);
const checkpoints = Float32Array.of(1, 2, 3, 1, 1, 0, 0, 0, 0);
const origin = new Float32Array(3);
const directions = Float32Array.of(1, 0, 0, 0, 1, 0);
const path = {
  checkpoints,
  origin,
  directions,
  ...(await projectTrajectory(checkpoints, origin, directions)),
};

test("each checkpoint has its true loss and the loss below it on the plane", async () => {
  const { loss, planeLoss } = await trajectoryLosses(objective, path, new AbortController().signal);
  expect(Array.from(loss)).toEqual([36, 3, 0]);
  expect(Array.from(planeLoss)).toEqual([9, 3, 0]);
});

test("an aborted path is no path", async () => {
  await expect(trajectoryLosses(objective, path, AbortSignal.abort())).rejects.toThrow(/abort/i);
});
