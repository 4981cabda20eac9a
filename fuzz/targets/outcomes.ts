import { recipe } from "../../src/recipe/parse";
import type { CellTask } from "../../src/study/cell";
import { readOutcome } from "../../src/study/outcomeJson";
import { mutateJson, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const task: CellTask = {
  recipe: recipe({ training: { steps: 100 } }),
  measures: {
    loss: { kind: "loss", split: "train", rescaled: 1 },
    peak: { kind: "peak" },
  },
};
const sound = [
  { status: "finished", values: { loss: [0.5], peak: [2, "NaN", "Infinity"] } },
  { status: "diverged", step: 12 },
  { status: "failed", message: "The network is too large." },
];

/** What another machine says came out of a run of a study. */
export const outcome = fuzzTarget(
  "outcome",
  (random) => mutateJson(random, oneOf(random, sound)),
  (json) => readOutcome(json, task),
);
