import { shown } from "../catalog/plainText";
import { worded } from "../language/worded";
import { ReadError } from "../results/readError";
import type { Task } from "./dataset";

export type TaskChoice = "auto" | "classification" | "regression";

/** A target column: texts, and their numbers where the column is numeric. */
export interface LabelColumn {
  texts: string[];
  numbers: number[] | null;
}

export const MOST_CLASSES = 100;
/** Different values of what is taken for classes unasked. */
export const MOST_CLASSES_BY_DEFAULT = 20;

/** Few distinct whole numbers, each of them used about twice or more, are names of classes. */
function looksLikeClasses(numbers: number[]): boolean {
  const distinct = new Set(numbers).size;
  const few = distinct <= 2 || 2 * distinct <= numbers.length;
  return few && distinct <= MOST_CLASSES_BY_DEFAULT && numbers.every(Number.isInteger);
}

/** Class indices in the sorted order of the names. */
function classify<Label>(
  labels: Label[],
  compare?: (a: Label, b: Label) => number,
): { task: Task; targets: Float64Array } {
  const classes = [...new Set(labels)].sort(compare);
  if (classes.length < 2) {
    throw new ReadError(
      worded`All rows have the same label "${shown(String(classes[0]))}"; at least two classes are needed.`,
    );
  }
  if (classes.length > MOST_CLASSES) {
    throw new ReadError(
      worded`The label column has ${classes.length} different values; at most ${MOST_CLASSES} classes are possible.`,
    );
  }
  const index = new Map(classes.map((label, i) => [label, i]));
  return {
    task: { kind: "classification", classes: classes.length, labels: classes.map(String) },
    targets: Float64Array.from(labels, (label) => index.get(label) ?? Number.NaN),
  };
}

/**
 * Turns labels into a task and targets. "auto" takes texts, and few distinct whole numbers, for
 * classes. Classes are sorted: numbers by value, texts by their code units.
 *
 * @throws ReadError for a regression on texts, for one class only, and for more than 100 classes.
 */
export function encodeLabels(
  { texts, numbers }: LabelColumn,
  choice: TaskChoice,
): { task: Task; targets: Float64Array } {
  if (numbers === null) {
    if (choice === "regression") {
      throw new ReadError(worded`The label column holds text; a regression needs numbers.`);
    }
    return classify(texts);
  }
  if (choice === "classification" || (choice === "auto" && looksLikeClasses(numbers))) {
    return classify(numbers, (a, b) => a - b);
  }
  return { task: { kind: "regression", outputs: 1 }, targets: Float64Array.from(numbers) };
}
