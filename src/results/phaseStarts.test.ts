import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { checkpointMarks } from "../recipe/phases";
import type { RecipeInput } from "../recipe/schema";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import { phaseMarks, phaseStarts } from "./phaseStarts";
import type { Run } from "./results";

/** Trained as far as `checkpoints` of those that the phases ask for. */
function phased(checkpoints = Number.POSITIVE_INFINITY): Run {
  const { run } = sampleSnapshot(3, 3, 8);
  const { trained } = run;
  if (trained === null) throw new Error("incomplete sample");
  const phases: RecipeInput["training"] = {
    steps: 20,
    checkpoints: 4,
    phases: [
      // Leaves data and weights as they were: no checkpoint of its own where it begins.
      { steps: 20, batchSize: 8 },
      { steps: 20, task: { kind: "shuffled-targets" } },
    ],
  };
  const asked = recipe({ training: phases });
  const steps = checkpointMarks(asked.training).map(({ step }) => step);
  expect(steps).toEqual([0, 15, 20, 30, 40, 40, 45, 60]);
  const step = Float64Array.from(steps.slice(0, checkpoints));
  return {
    ...run,
    recipe: asked,
    trained: { ...trained, history: { ...trained.history, step } },
  };
}

test("a phase begins with the weights that the one before left, or with what it made of them", () => {
  expect(phaseStarts(phased())).toEqual([
    { phase: 1, checkpoint: 2, step: 20 },
    { phase: 2, checkpoint: 5, step: 40 },
  ]);
});

test("phases that a run did not come to, or was not trained by, are not marked", () => {
  expect(phaseStarts(phased(3))).toEqual([]);
  expect(phaseStarts(phased(5))).toHaveLength(1);
  expect(phaseStarts({ ...phased(), trained: null })).toEqual([]);
  const weights = { files: ["a.npz"], fromRun: false } as unknown as Run["weights"];
  expect(phaseStarts({ ...phased(), weights })).toEqual([]);
});

test("marks stand on the path where it is, as far as it goes", () => {
  const run = phased();
  const { trajectory } = run;
  if (trajectory === null) throw new Error("incomplete sample");
  const [second, third] = phaseMarks(run);
  expect([second.text, third.text]).toEqual(["phase 2", "phase 3"]);
  expect(third).toMatchObject({ alpha: trajectory.alpha[5], beta: trajectory.beta[5] });
  const short = { ...trajectory, alpha: trajectory.alpha.slice(0, 4) };
  expect(phaseMarks({ ...run, trajectory: short })).toHaveLength(1);
});
