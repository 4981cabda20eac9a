import type * as v from "valibot";
import { shown } from "../catalog/plainText";
import { inRow, type Worded, worded } from "../language/worded";

/** valibot's own messages, as against those that a schema of ours gives. */
const IS_DEFAULT = /^Invalid /;

const kinds: Record<string, string> = {
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  Array: "a list",
  Object: "an object",
  object: "an object",
};

/** What a value should be, from valibot's notation: `("a" | "b")`, `number`, `Object`. */
function expectedWords(expected: string): string | Worded {
  const choices = expected.replace(/^\((.*)\)$/, "$1").split(" | ");
  const words = [...new Set(choices.map((choice) => kinds[choice] ?? choice))];
  return words.length === 1 ? words[0] : worded`one of ${inRow(words, ", ")}`;
}

/** What is wrong with one value, in words that go after its place: "must be a number, not "x"". */
export function describeIssue(issue: v.BaseIssue<unknown>): Worded {
  if (issue.expected === "never") return worded`is not a known field`;
  if (!IS_DEFAULT.test(issue.message)) return worded`${issue.message}`;
  if (issue.received === "undefined") return worded`is missing`;
  const expected = issue.expected === null ? "something else" : expectedWords(issue.expected);
  const received = kinds[issue.received] ?? shown(issue.received, 40);
  return worded`must be ${expected}, not ${received}`;
}
