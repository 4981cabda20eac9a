import { expect, test } from "vitest";
import { describeTraining } from "./describe";
import { describeMeasuredData } from "./describePhases";
import { nonDefaults } from "./nonDefaults";
import { parseRecipe, recipe } from "./parse";
import { phasesOf } from "./phases";

test("a recipe without phases is written as it was before there were any", () => {
  expect(JSON.stringify(recipe().training)).not.toContain("phases");
  expect(nonDefaults(recipe())).toEqual({ version: 2 });
});

test("what a phase does not say stays as it was, and is not written down", () => {
  const phases = [
    { steps: 100, optimizer: { learningRate: 0.01 }, batchSize: null },
    { steps: 50, optimizer: { rule: { kind: "adam" } } } as const,
  ];
  const { training } = recipe({ training: { phases } });
  expect(training.phases?.[0].optimizer).toEqual({ learningRate: 0.01 });
  const [first, second, third] = phasesOf(training);
  expect(second.optimizer).toEqual({ ...first.optimizer, learningRate: 0.01 });
  expect([first, second, third].map(({ batchSize }) => batchSize)).toEqual([64, null, null]);
  expect([first, second, third].map(({ remembersFrom }) => remembersFrom)).toEqual([0, 0, 700]);
  expect(third).toMatchObject({ from: 700, to: 750, optimizer: { learningRate: 0.01 } });
});

test("phases are told in words, many of them by their number", () => {
  const wordsOf = (phases: object[]) => describeTraining(recipe({ training: { phases } }).training);
  const usual = describeTraining(recipe().training);
  const changes = { batchSize: null, optimizer: { schedule: { kind: "constant" } }, forgets: true };
  expect(
    wordsOf([{ interventions: [{ kind: "prune" }, { kind: "rewind" }], steps: 1000 }, changes]),
  ).toBe(
    `${usual}; then 80 % of the weights pruned, weights back at those of step 0, 1,000 steps` +
      "; then constant rate, full batch, optimizer anew, 300 steps",
  );
  expect(wordsOf(Array(9).fill({ steps: 500 }))).toBe(
    `${usual}; then 9 phases of 4,500 steps in all`,
  );
});

test("what a training begins on is told where it is not what is measured, and must go with the data", () => {
  const task = { kind: "label-noise" } as const;
  const whole = recipe({ training: { task } });
  expect(describeTraining(whole.training)).toBe(describeTraining(recipe().training));
  expect(describeMeasuredData(whole)).toContain(", 20 % label noise (draw 1)");
  const phases = [{ steps: 10, task: { kind: "original" } as const }];
  const back = recipe({ training: { task, phases } });
  expect(describeTraining(back.training)).toContain("on 20 % label noise (draw 1); then the data");
  expect(describeMeasuredData(back)).toBe(describeMeasuredData(recipe()));
  expect(phasesOf(back.training).map(({ task }) => task)).toEqual([0, 1]);
  const numbers = parseRecipe({
    version: 2,
    dataset: { kind: "regression" },
    training: { task, loss: { kind: "half-squared" } },
  });
  expect(numbers).toMatchObject({ ok: false, problems: [{ path: "training.task.kind" }] });
});

test("what phases cannot do is said where it stands", () => {
  const rewind = { steps: 10, interventions: [{ kind: "round" }, { kind: "rewind", step: 611 }] };
  const parsed = parseRecipe({ version: 2, training: { phases: [{ steps: 10 }, rewind] } });
  expect(parsed).toEqual({
    ok: false,
    problems: [
      {
        path: "training.phases.1.interventions.1",
        message: "cannot go back to step 611: this phase begins after step 610",
      },
    ],
  });
  expect(parseRecipe({ version: 2, training: { phases: [] } }).ok).toBe(false);
});
