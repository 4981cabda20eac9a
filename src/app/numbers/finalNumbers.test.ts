import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { finalNumbers } from "./finalNumbers";

const { run } = sampleSnapshot(5, 5, 3);
const named = (name: string, of = run) => finalNumbers(of).find((row) => row.name === name);

test("the end of a run is told with its errors and units", () => {
  expect(named("Train loss")).toMatchObject({ unit: "nats" });
  expect(named("Test accuracy")?.error).toMatch(/^\d+\.\d$/);
  expect(named("Start, off the plane")).toMatchObject({ value: "20.0", unit: "%" });
});

test("what is not known has no row, whatever the run came from", () => {
  if (run.trajectory === null || run.trained === null) throw new Error("The sample has both.");
  const { trajectory, trained } = run;
  const unknown = {
    ...run,
    trajectory: { ...trajectory, residual: trajectory.residual.map(() => Number.NaN) },
    trained: {
      ...trained,
      history: { ...trained.history, testLoss: trained.history.testLoss.map(() => Number.NaN) },
    },
  };
  expect(named("Start, off the plane", unknown)).toBeUndefined();
  expect(named("Test loss", unknown)).toBeUndefined();
  expect(JSON.stringify(finalNumbers(unknown))).not.toMatch(/NaN|not a number/);
});
