import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { CellTask } from "./cell";
import { outcomeJson, readOutcome } from "./outcomeJson";

const task: CellTask = {
  recipe: recipe({ training: { steps: 10 } }),
  measures: {
    loss: { kind: "loss", split: "train", rescaled: 1 },
    peak: { kind: "peak" },
  },
};
const finished = (values: unknown) => ({ status: "finished", values });

test("what came out of a cell goes to another machine and back with every bit", () => {
  const values = { loss: [0.1 + 0.2, Number.NaN, Number.NEGATIVE_INFINITY], peak: [5e-324] };
  for (const outcome of [
    { status: "finished", values } as const,
    { status: "diverged", step: 3 } as const,
  ]) {
    expect(readOutcome(JSON.parse(JSON.stringify(outcomeJson(outcome))), task)).toEqual(outcome);
  }
});

test.each([
  ["a number that is none", finished({ loss: [1], peak: [null] }), "peak"],
  ["a number in place of a list", finished({ loss: 1, peak: [1] }), "loss"],
  ["a measure that is missing", finished({ loss: [1] }), "It has loss, not loss, peak"],
  ["one that nobody asked for", finished({ loss: [1], peak: [1], more: [1] }), "loss, more, peak"],
  ["a step that there is not", { status: "diverged", step: 11 }, "step 11 of 10"],
  ["nothing", null, "must be an object"],
])("%s is refused in words", (_, json, words) => {
  expect(() => readOutcome(json, task)).toThrow(words);
});
