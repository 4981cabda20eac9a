import { expect, test } from "vitest";
import type { SliceFacts } from "../results/results";
import { caption } from "./caption";
import { departureSentence } from "./departureCaption";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const snapshot = sampleSnapshot(5, 5, 11);
const slice: SliceFacts = {
  kind: "slice",
  tilts: [30, -10],
  third: "PC 3",
  center: 4,
  samples: 64,
  rescale: 1,
};
const sliced = (change: Partial<SliceFacts> = {}) => ({
  ...snapshot.run,
  departure: { ...slice, ...change },
});

test("a slice says its angles, where its center is, and how many samples", async () => {
  expect(departureSentence(sliced())).toBe(
    "Slice: the plane is tilted, axis 1 by 30° and axis 2 by −10°, towards PC 3, through the weights of step 24.",
  );
  expect(departureSentence(sliced({ tilts: [0, 0], center: 4.5 }))).toBe(
    "Slice: the plane is not tilted, through the weights between steps 24 and 30.",
  );
  expect(departureSentence(sliced({ rescale: 10 }))).toContain(
    "of step 24, with those of the first layer multiplied by 10 and those of the second divided by it",
  );
  expect(caption(sliced())).toContain("over 64 train samples");
  expect(caption(sliced())).not.toContain("Hessian of the same loss");
});

test("a look while training says around which step", async () => {
  const run = { ...snapshot.run, departure: { kind: "live" as const, step: 120 } };
  expect(caption(run)).toContain("A coarse look while training, around step 120.");
});

test("a saved slice still says so when it is opened", async () => {
  const opened = await readSnapshot(writeSnapshot({ ...snapshot, run: sliced() }));
  expect(opened.run.departure).toEqual(slice);
});
