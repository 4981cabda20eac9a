import { expect, test } from "vitest";
import { latestTurn } from "./latestTurn";

const knobs = (tilt: number) => ({ tilts: [tilt], center: 0, samples: 8, rescale: 1 });

test("a reader gets the latest turn, and earlier ones are aborted", async () => {
  const turns = latestTurn();
  turns.set(knobs(1));
  const first = await turns.next();
  turns.set(knobs(2));
  turns.set(knobs(3));
  expect(first?.signal.aborted).toBe(true);
  const second = await turns.next();
  expect(second?.knobs).toEqual(knobs(3));
  expect(second?.signal.aborted).toBe(false);
});

test("knobs rest when no turn comes in time", async () => {
  const turns = latestTurn();
  expect(await turns.again(5)).toBe(false);
  const disturbed = turns.again(10_000);
  turns.set(knobs(1));
  expect(await disturbed).toBe(true);
});

test("stopping ends the wait", async () => {
  const turns = latestTurn();
  const waiting = turns.next();
  turns.stop();
  expect(await waiting).toBeNull();
  expect(await turns.again(10_000)).toBe(true);
});
