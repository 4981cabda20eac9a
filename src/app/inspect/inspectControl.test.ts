import { expect, test, vi } from "vitest";
import type { Lab } from "../../lab/client/lab";
import type { PointReport } from "../../results/curvature";
import type { Run } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { probeReading } from "../stage/probeReading";
import { testStore } from "../testing/testStore";
import { createInspectControl } from "./inspectControl";

function reportAt({ alpha, beta }: { alpha: number; beta: number }): PointReport {
  return {
    alpha,
    beta,
    loss: 1,
    accuracy: 0.5,
    gradientNorm: 1,
    eigenvalues: new Float64Array(),
    residuals: new Float64Array(),
    steps: 0,
  };
}

function workbench(change: Partial<Run> = {}) {
  const store = testStore();
  store.getState().showRun({ ...sampleSnapshot(9, 7, 3).run, ...change });
  const inspect = vi.fn<Lab["inspect"]>(async (_run, at) => reportAt(at));
  return {
    store,
    inspect,
    control: createInspectControl(store, { inspect } as Partial<Lab> as Lab),
  };
}

test("the card is of the very point that the probe reads", async () => {
  const { store, control } = workbench();
  await control.inspect({ i: 2, j: 5 });
  const { run, inspection } = store.getState();
  if (inspection === null) throw new Error("Nothing is shown.");
  const reading = probeReading(run, { i: 2, j: 5 });
  expect([inspection.alpha, inspection.beta]).toEqual([reading?.alpha, reading?.beta]);
});

test("a point that was measured is not measured again", async () => {
  const { inspect, control } = workbench();
  await control.inspect({ i: 2, j: 5 });
  await control.inspect({ i: 2, j: 5 });
  expect(inspect).toHaveBeenCalledTimes(1);
});

test("on a plane other than the recipe's, nothing is measured and nothing known is shown", async () => {
  const { store, inspect, control } = workbench();
  await control.inspect({ i: 2, j: 5 });
  const departure = {
    kind: "slice" as const,
    tilts: [5],
    third: "PC 3",
    center: 2,
    samples: 64,
    rescale: 1,
  };
  store.getState().showRun({ ...store.getState().run, departure });
  await control.inspect({ i: 2, j: 5 });
  expect(inspect).toHaveBeenCalledTimes(1);
  expect(store.getState().inspection).toMatchObject({ point: null });
  expect(store.getState().inspection?.problem).toMatch(/another/);
});
