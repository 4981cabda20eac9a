import { shown } from "../catalog/plainText";
import type { DatasetRecipe } from "../recipe/schema";
import { csvRows } from "../results/csvRows";
import { decodeText } from "../results/decodeText";
import { limits, megabytes } from "../results/limits";
import { ReadError } from "../results/readError";
import { BadRows } from "./badRows";
import type { Collection } from "./collection";
import { type CsvFormat, detectFormat, isBlank } from "./csvFormat";
import { CsvTable } from "./csvTable";
import { encodeLabels } from "./labels";

export type CsvOptions = Pick<Extract<DatasetRecipe, { kind: "csv" }>, "header" | "label" | "task">;

const NAMES_LISTED = 10;

const listed = (names: string[]): string =>
  names
    .slice(0, NAMES_LISTED)
    .map((name) => shown(name))
    .join(", ");

/** Position of the label column: by name, by 0-based position, or the last one for null. */
function findLabel(label: CsvOptions["label"], { columns, header }: CsvFormat): number {
  if (label === null) return columns.length - 1;
  const position = typeof label === "number" ? label : columns.indexOf(label.trim());
  if (position >= 0 && position < columns.length) return position;
  if (typeof label === "number") {
    throw new ReadError(
      `There is no column ${label}; the file has columns 0 to ${columns.length - 1}.`,
    );
  }
  const known = header ? `has: ${listed(columns)}` : "has no header";
  throw new ReadError(`There is no column "${shown(label)}"; the file ${known}.`);
}

/** Fills the table from the text; returns what was left out, in words. */
function readRows(text: string, { delimiter, header }: CsvFormat, table: CsvTable): string[] {
  const bad = new BadRows();
  const notes: string[] = [];
  let headerAhead = header;
  for (const { cells, line, misquoted } of csvRows(text, delimiter)) {
    if (isBlank(cells)) continue;
    if (headerAhead) {
      headerAhead = false;
    } else if (table.rowCount === table.mostRows) {
      notes.push(`Only the first ${table.mostRows} rows were read.`);
      break;
    } else {
      const problem = misquoted ? "misplaced quotation marks" : table.add(cells);
      if (problem !== null) bad.add(line, problem);
    }
  }
  return [...bad.notes(), ...notes];
}

/**
 * Reads a table of numbers with one label column. Delimiter (comma, semicolon, tab), header, decimal
 * comma and encoding are found out; features keep their values. Columns of text other than the label
 * are left out and rows that cannot be used are skipped; the notes tell of both.
 *
 * @throws ReadError in plain words when the file is empty, no text, too large, without numeric features,
 *   without usable rows, with one class only, or without the label column asked for.
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions): Collection {
  if (bytes.length > limits.fileBytes) {
    throw new ReadError(`The file is larger than ${megabytes(limits.fileBytes)}.`);
  }
  const { text, cut } = decodeText(bytes);
  const format = detectFormat(text, options.header);
  const { columns, numeric } = format;
  const label = findLabel(options.label, format);
  const table = new CsvTable(format, label);
  const notes = readRows(text, format, table);
  if (format.index !== null && format.index !== label) {
    notes.push("The first column has no name and only counts the rows: it was left out.");
  }
  if (cut) notes.push(`Only the first ${limits.table.lines} lines of the file were looked at.`);
  const ignored = columns.filter((_, c) => c !== label && !numeric[c]);
  if (ignored.length > 0) {
    const more = ignored.length > NAMES_LISTED ? ", …" : "";
    notes.push(`Columns without numbers were left out: ${listed(ignored)}${more}.`);
  }
  if (table.rowCount < 2) {
    throw new ReadError(["The file has fewer than two usable rows.", ...notes].join(" "));
  }
  const labels = {
    texts: table.labelTexts,
    numbers: numeric[label] ? table.labelNumbers : null,
  };
  const { task, targets } = encodeLabels(labels, options.task);
  return {
    task,
    inputShape: [table.features.length],
    columns: table.features.map((column) => columns[column]),
    count: table.rowCount,
    inputs: Float64Array.from(table.values),
    targets,
    notes,
  };
}
