/** What the editor says of kinds and of their settings. Loaded with it, and with nothing before. */
import type { Settings } from "./kind";

export interface SliderRange {
  low: number;
  high: number;
  scale: "linear" | "log";
}

export interface FieldWords {
  label: string;
  /** One sentence. */
  sentence: string;
  /** The formula behind it, shown on demand. */
  formula?: string;
  /** What people count from where the recipe counts from 0. */
  countFrom?: number;
  /** Names of the choices of a list or of the two positions of a nullable field. */
  choices?: Record<string, string>;
  /** Range that a slider covers; the number beside it may go to the schema's bounds. */
  slider?: SliderRange;
  /** Where a number starts that was automatic; 64 if absent. */
  initial?: number;
  /** Shown behind "More settings". */
  rare?: true;
  /** Set by a control of its own, and not shown among the others. */
  picked?: true;
  /** Shown only where another setting of its kind has a value, or one of several. */
  when?: { setting: string; is: string | readonly string[] };
}

/** Words for a kind and for each of its settings. */
export interface KindWords<S extends Settings> {
  /** In a list of choices. */
  label: string;
  /** What tells it by itself, where the label does not: "SAM". */
  short?: string;
  /** What it computes, in signs. */
  formula?: string;
  /** What is usual: not worth a word beside others. */
  plain?: true;
  fields: { [Field in Exclude<keyof S, "kind">]: FieldWords };
  /** Settings that others of its list have, and why it has not. */
  without?: readonly Pick<FieldWords, "label" | "sentence">[];
}

/** Words for every kind of a list. */
export type WordsFor<S extends Settings> = { [K in S["kind"]]: KindWords<Extract<S, { kind: K }>> };

/** Words for the choice among the kinds of a list, and for each of them. */
export interface ChoiceWords<S extends Settings> extends FieldWords {
  /** Its kinds have names that tell what they are of: "Adam". */
  named?: true;
  kinds: WordsFor<S>;
}
