import { shown } from "../catalog/plainText";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";
import type { CsvFormat } from "./csvFormat";
import { parseNumber } from "./parseNumber";

/** Characters of a cell in a message. */
const SHOWN = 20;

/** Gathers the usable rows of a CSV file: numeric features and one label. */
export class CsvTable {
  /** Positions of the feature columns: the numeric ones but for the label. */
  readonly features: number[];
  readonly mostRows: number;
  /** Feature values, row after row. */
  readonly values: number[] = [];
  readonly labelTexts: string[] = [];
  /** NaN throughout where the label column holds text. */
  readonly labelNumbers: number[] = [];

  /** @throws ReadError when no numeric column is left for a feature. */
  constructor(
    private readonly format: CsvFormat,
    private readonly label: number,
  ) {
    this.features = [...format.columns.keys()].filter(
      (c) => c !== label && c !== format.index && format.numeric[c],
    );
    if (this.features.length === 0) {
      throw new ReadError("The file has no numeric columns besides the label.");
    }
    this.mostRows = Math.min(
      limits.samples.taken,
      Math.floor(limits.samples.values / this.features.length),
    );
  }

  get rowCount(): number {
    return this.labelTexts.length;
  }

  /** Takes a row in, or returns what is wrong with it. */
  add(row: string[]): string | null {
    const { columns, numeric, commas } = this.format;
    if (row.length !== columns.length) {
      return `${row.length} fields instead of ${columns.length}`;
    }
    const text = row[this.label].trim();
    if (text === "") return "no label";
    const number = numeric[this.label] ? parseNumber(text, commas) : Number.NaN;
    if (numeric[this.label] && Number.isNaN(number)) {
      return `label "${shown(text, SHOWN)}" is not a number`;
    }
    const inputs = this.features.map((column) => parseNumber(row[column], commas));
    const missing = this.features[inputs.findIndex(Number.isNaN)];
    if (missing !== undefined) {
      return `"${shown(row[missing], SHOWN)}" in ${shown(columns[missing])} is not a number`;
    }
    for (const value of inputs) this.values.push(value);
    this.labelTexts.push(text);
    this.labelNumbers.push(number);
    return null;
  }
}
