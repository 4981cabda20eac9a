import { expect, test } from "vitest";
import { hasWeights } from "../results/trained";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { fitted, snapshotBytes } from "./snapshotSize";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const whole = sampleSnapshot(9, 7, 20);

test("what can be read again stays whole", () => {
  expect(hasWeights(whole.run.trained)).toBe(true);
  expect(fitted(whole, snapshotBytes(whole))).toEqual({ snapshot: whole, shortened: null });
});

test("what is too large for a file goes without its weights, with its picture, and says so", async () => {
  const { snapshot, shortened } = fitted(whole, snapshotBytes(whole) - 1);
  expect(snapshotBytes(snapshot)).toBeLessThan(snapshotBytes(whole));
  expect(shortened).toMatch(/fewer checkpoints/);
  const { run } = await readSnapshot(writeSnapshot(snapshot));
  expect(hasWeights(run.trained)).toBe(false);
  expect(run.surface).toEqual(whole.run.surface);
  expect(run.trained?.history).toEqual(whole.run.trained?.history);
});
