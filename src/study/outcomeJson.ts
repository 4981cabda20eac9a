/** What came out of a cell on another machine, as JSON. */
import * as v from "valibot";
import { worded } from "../language/worded";
import { problemWords } from "../recipe/parse";
import { totalSteps } from "../recipe/phases";
import { ReadError } from "../results/readError";
import type { CellTask, Outcome } from "./cell";
import { exactJson, outcomeSchema, problemOf } from "./results";

/** Numbers that JSON does not have are texts in it. */
export const outcomeJson = (outcome: Outcome): unknown => JSON.parse(exactJson(outcome));

/** @throws ReadError where it cannot be what came out of this task. */
export function readOutcome(json: unknown, { measures, recipe }: CellTask): Outcome {
  const parsed = v.safeParse(outcomeSchema, json);
  if (!parsed.success) throw new ReadError(problemWords(problemOf(parsed.issues[0])));
  const outcome = parsed.output;
  if (outcome.status === "finished") {
    const wanted = Object.keys(measures).sort().join(", ");
    const measured = Object.keys(outcome.values).sort().join(", ");
    if (measured !== wanted)
      throw new ReadError(worded`It has ${measured || "nothing"}, not ${wanted}`);
  }
  if (outcome.status === "diverged") {
    const steps = totalSteps(recipe.training);
    const { step } = outcome;
    if (!Number.isInteger(step) || step < 0 || step > steps)
      throw new ReadError(worded`It diverged at step ${step} of ${steps}`);
  }
  return outcome;
}
