import type { Settings } from "../kind";
import type { FieldWords, KindWords } from "../words";

/** What the control says that picks the file, or the two, of a dataset. */
export interface PickerWords {
  choose: string;
  about: string;
}

/** Words for a dataset; one that is read from files has a control that picks them. */
export type DatasetWords<S extends Settings> = KindWords<S> &
  (S extends { file: string } ? { picker: PickerWords } : unknown);

export const file: FieldWords = {
  label: "File",
  sentence: "Where the samples come from.",
  picked: true,
};
export const split: FieldWords = {
  label: "Test samples",
  sentence: "A fraction of all samples, or those that the files keep for it: test, val, t10k.",
  choices: { fraction: "A fraction", own: "The files' own" },
  rare: true,
};
export const task: FieldWords = {
  label: "Task",
  sentence: "Whether the target is a class or a number.",
  choices: { auto: "Detect", classification: "Classes", regression: "Numbers" },
};
