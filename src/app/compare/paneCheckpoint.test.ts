import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { OptimizerInput } from "../../recipe/schema";
import type { Run } from "../../results/results";
import { gradientTime } from "../../results/runTime";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { paneCheckpoint } from "./paneCheckpoint";

/** A run of 40 steps, kept at every tenth. */
function runOf(
  optimizer: OptimizerInput,
  phases?: { steps: number; optimizer: OptimizerInput }[],
): Run {
  const { run } = sampleSnapshot(5, 5, 5);
  if (run.trained === null) throw new Error("The sample has no training.");
  const history = { ...run.trained.history, step: Float64Array.of(0, 10, 20, 30, 40) };
  return {
    ...run,
    weights: undefined,
    recipe: recipe({ training: { steps: phases ? 20 : 40, optimizer, phases } }),
    trained: { ...run.trained, history },
  };
}

const plain = runOf({});
const sam = runOf({ ascent: { kind: "sam" } });
const links = { time: true, clock: "step" } as const;

test("runs stand at the same step, or after as many gradients", () => {
  expect(paneCheckpoint(sam, plain, 2, links)).toBe(2);
  // After 20 plain steps SAM has taken as many gradients in 10.
  expect(paneCheckpoint(sam, plain, 2, { ...links, clock: "gradient" })).toBe(1);
  expect(paneCheckpoint(plain, sam, 1.5, { ...links, clock: "gradient" })).toBe(3);
  // Beyond its end a run stands there; on its own it always does.
  expect(paneCheckpoint(plain, sam, 4, { ...links, clock: "gradient" })).toBe(4);
  expect(paneCheckpoint(sam, plain, 2, { ...links, time: false })).toBe(4);
});

test("every phase counts by its own ascent", () => {
  const both = runOf({}, [{ steps: 20, optimizer: { ascent: { kind: "sam" } } }]);
  expect(gradientTime(both).values).toEqual([0, 10, 20, 40, 60]);
});
