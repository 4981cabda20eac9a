/** What workers give back, and how it is read: as any file of somebody else's. */
import * as v from "valibot";
import { describeProblem } from "../src/recipe/parse";
import { problemOf } from "../src/study/results";

/** Bytes of an answer that are fetched: the losses of twenty surfaces of 201×201 points. */
export const LARGEST_ANSWER = 16 * 2 ** 20;

/** `id`: of what it answers. `failed`: why there is no result, which another worker would find too. */
export type Answer = { id: string; failed: string } | { id: string; result: unknown };

const schema = v.union([
  v.strictObject({ id: v.string(), failed: v.pipe(v.string(), v.maxLength(10_000)) }),
  v.strictObject({ id: v.string(), result: v.unknown() }),
]);

/** @throws Error in words where it is no answer to what was asked under this id. */
export function readAnswer(json: unknown, id: string): Answer {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw new Error(describeProblem(problemOf(parsed.issues[0])));
  if (parsed.output.id !== id) throw new Error("It answers something else than was asked");
  return parsed.output;
}
