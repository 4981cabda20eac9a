import { shown } from "../catalog/plainText";
import { worded } from "../language/worded";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";
import type { CsvFormat } from "./csvFormat";
import { isMissing, parseNumber } from "./parseNumber";

/** Characters of a cell in a message. */
const SHOWN = 20;
/** Categories of a column of text. */
const MOST_CATEGORIES = 50;
/** What a missing cell of text is called where it is a category of its own. */
const MISSING = "missing";
const NAMES_LISTED = 10;

export interface TableOptions {
  /** What becomes of columns of text: `one-hot` is a column of 0 and 1 for each category. */
  text: "omitted" | "one-hot" | "ordinal";
  /**
   * What becomes of missing values: their rows are left out, or numbers stay NaN (`mean`), with a column
   * of 0 and 1 that tells where (`marked`); a missing text is a category of its own.
   */
  missing: "omitted" | "mean" | "marked";
  /** Positions of columns that are left out. */
  without: number[];
  /** Positions of columns of which one marks the class of each row, in place of the label. */
  classes: number[];
}

/** One input of a network, over the rows. */
interface Feature {
  name: string;
  values: ArrayLike<number>;
}

interface Column {
  at: number;
  name: string;
}

/** Gathers the usable rows of a table: features and one label. */
export class CsvTable {
  readonly mostRows: number;
  readonly labelTexts: string[] = [];
  /** NaN throughout where the label column holds text. */
  readonly labelNumbers: number[] = [];
  /** Columns of text that are left out. */
  readonly ignored: string[];
  private readonly numbers: (Column & { values: number[] })[];
  private readonly texts: (Column & { values: string[] })[];

  /** @throws ReadError when no column is left for a feature. */
  constructor(
    private readonly format: CsvFormat,
    private readonly label: number,
    private readonly options: TableOptions,
  ) {
    const { columns, numeric } = format;
    const used = columns
      .map((name, at) => ({ name, at }))
      .filter(
        ({ at }) => !this.isTarget(at) && at !== format.index && !options.without.includes(at),
      );
    const texts = used.filter(({ at }) => !numeric[at]);
    const encoded = options.text === "omitted" ? [] : texts;
    this.ignored = (options.text === "omitted" ? texts : []).map(({ name }) => name);
    this.numbers = used.filter(({ at }) => numeric[at]).map((one) => ({ ...one, values: [] }));
    this.texts = encoded.map((one) => ({ ...one, values: [] }));
    const width = this.numbers.length + this.texts.length;
    if (width === 0) {
      const hint =
        this.ignored.length > 0
          ? worded` Its columns of text (${listed(this.ignored)}) can be read as categories: choose how text is encoded.`
          : "";
      throw new ReadError(worded`The file has no numeric columns besides the label.${hint}`);
    }
    this.mostRows = Math.min(limits.samples.taken, Math.floor(limits.samples.values / width));
  }

  private isTarget(at: number): boolean {
    const { classes } = this.options;
    return classes.length > 0 ? classes.includes(at) : at === this.label;
  }

  get rowCount(): number {
    return this.labelTexts.length;
  }

  /** Takes a row in, or returns what is wrong with it. */
  add(row: string[]): string | null {
    const { columns, commas } = this.format;
    if (row.length !== columns.length) {
      return `${row.length} fields instead of ${columns.length}`;
    }
    const label = this.labelIn(row);
    if (typeof label === "string") return label;
    const { text, number } = label;
    const values = this.numbers.map(({ at }) => parseNumber(row[at], commas));
    const words = this.texts.map(({ at }) => (isMissing(row[at]) ? MISSING : row[at].trim()));
    if (this.options.missing === "omitted") {
      const number = this.numbers[values.findIndex(Number.isNaN)];
      if (number)
        return `"${shown(row[number.at], SHOWN)}" in ${shown(number.name)} is not a number`;
      const word = this.texts.find(({ at }) => isMissing(row[at]));
      if (word) return `no ${shown(word.name)}`;
    }
    for (const [at, value] of values.entries()) this.numbers[at].values.push(value);
    for (const [at, word] of words.entries()) this.texts[at].values.push(word);
    this.labelTexts.push(text);
    this.labelNumbers.push(number);
    return null;
  }

  /** The label of a row, with the place of its class where columns mark it; or what is wrong with it. */
  private labelIn(row: string[]): { text: string; number: number } | string {
    const { columns, numeric, commas } = this.format;
    const { classes } = this.options;
    if (classes.length > 0) {
      const marks = classes.map((at) => markIn(row[at], commas));
      const marked = marks.flatMap((mark, place) => (mark === 1 ? [place] : []));
      if (marked.length !== 1 || marks.some(Number.isNaN)) return "not one class alone is marked";
      return { text: columns[classes[marked[0]]], number: marked[0] };
    }
    const text = row[this.label].trim();
    if (text === "") return "no label";
    const number = numeric[this.label] ? parseNumber(text, commas) : Number.NaN;
    if (numeric[this.label] && Number.isNaN(number))
      return `label "${shown(text, SHOWN)}" is not a number`;
    return { text, number };
  }

  /**
   * The features in the order of their columns, with NaN where a number is missing, and what was made of
   * text and of missing values, in words.
   *
   * @throws ReadError when a column of text has too many categories.
   */
  features(): { features: Feature[]; notes: string[] } {
    const made: (Feature & { at: number })[] = [];
    const missing: string[] = [];
    const encoded: string[] = [];
    for (const { at, name, values } of this.numbers) {
      made.push({ at, name, values });
      const count = values.filter(Number.isNaN).length;
      if (count === 0) continue;
      missing.push(`${shown(name)} ${count}`);
      if (this.options.missing === "marked")
        made.push({
          at,
          name: `${name} missing`,
          values: values.map((value) => Number(Number.isNaN(value))),
        });
    }
    for (const { at, name, values } of this.texts) {
      const categories = [...new Set(values)].sort();
      if (categories.length > MOST_CATEGORIES) {
        throw new ReadError(
          worded`The column ${shown(name)} holds ${categories.length} different texts; at most ${MOST_CATEGORIES} are read as categories. Leave the column out.`,
        );
      }
      if (this.options.text === "ordinal") {
        made.push({ at, name, values: values.map((word) => categories.indexOf(word)) });
        const order = categories.map((word, k) => `${shown(word, SHOWN)} ${k}`);
        encoded.push(`${shown(name)} (${listed(order)})`);
      } else {
        for (const category of categories) {
          const is = values.map((word) => Number(word === category));
          made.push({ at, name: `${name} = ${category}`, values: is });
        }
        encoded.push(`${shown(name)} (${categories.length})`);
      }
    }
    const notes: string[] = [];
    if (missing.length > 0) {
      const marked =
        this.options.missing === "marked" ? "; a column of 0 and 1 beside it tells where" : "";
      notes.push(
        `Missing values, in place of which stands the mean of their column over the training rows: ${listed(missing)} of ${this.rowCount}${marked}.`,
      );
    }
    if (encoded.length > 0) {
      notes.push(
        this.options.text === "ordinal"
          ? `Text is read as numbers in the order of the alphabet: ${listed(encoded)}.`
          : `Text is read as columns of 0 and 1, one for each category: ${listed(encoded)}.`,
      );
    }
    // A column's features stay side by side: the sort is stable.
    return { features: made.sort((a, b) => a.at - b.at), notes };
  }
}

/** 0 or 1, as numbers or words say; NaN for anything else. */
export function markIn(cell: string, commas: boolean): number {
  const word = cell.trim().toLowerCase();
  if (word === "true" || word === "false") return Number(word === "true");
  const value = parseNumber(word, commas);
  return value === 0 || value === 1 ? value : Number.NaN;
}

/** "a, b, c", and that there are more. */
export const listed = (names: string[]): string =>
  names
    .slice(0, NAMES_LISTED)
    .map((name) => shown(name))
    .join(", ") + (names.length > NAMES_LISTED ? ", …" : "");
