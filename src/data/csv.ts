import Papa from "papaparse";
import type { DatasetRecipe } from "../recipe/schema";
import { BadRows } from "./badRows";
import type { Collection } from "./collection";
import { type CsvFormat, detectFormat, isBlank } from "./csvFormat";
import { CsvTable } from "./csvTable";
import { decodeText } from "./decodeText";
import { encodeLabels } from "./labels";

export type CsvOptions = Pick<Extract<DatasetRecipe, { kind: "csv" }>, "header" | "label" | "task">;

const MOST_BYTES = 2 ** 28;
const MOST_COLUMNS = 4096;
const NAMES_LISTED = 10;

/** Position of the label column: by name, by 0-based position, or the last one for null. */
function findLabel(label: CsvOptions["label"], { columns, header }: CsvFormat): number {
  if (label === null) return columns.length - 1;
  const position = typeof label === "number" ? label : columns.indexOf(label.trim());
  if (position >= 0 && position < columns.length) return position;
  if (typeof label === "number") {
    throw new Error(
      `There is no column ${label}; the file has columns 0 to ${columns.length - 1}.`,
    );
  }
  const known = header ? `has: ${columns.slice(0, NAMES_LISTED).join(", ")}` : "has no header";
  throw new Error(`There is no column "${label}"; the file ${known}.`);
}

/** Fills the table from the text; returns what was left out, in words. */
function readRows(text: string, { delimiter, header }: CsvFormat, table: CsvTable): string[] {
  const bad = new BadRows();
  const notes: string[] = [];
  let line = 1;
  let headerAhead = header;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data: row, errors }, parser) => {
      const firstLine = line;
      line += row.reduce((lines, cell) => lines + cell.split("\n").length - 1, 1);
      if (isBlank(row)) return;
      if (headerAhead) {
        headerAhead = false;
      } else if (table.rowCount === table.mostRows) {
        notes.push(`Only the first ${table.mostRows} rows were read.`);
        parser.abort();
      } else {
        const problem = errors.length > 0 ? "misplaced quotation marks" : table.add(row);
        if (problem !== null) bad.add(firstLine, problem);
      }
    },
  });
  return [...bad.notes(), ...notes];
}

/**
 * Reads a table of numbers with one label column. Delimiter (comma, semicolon, tab), header, decimal
 * comma and encoding are found out; features keep their values. Columns of text other than the label
 * are left out and rows that cannot be used are skipped; the notes tell of both.
 *
 * @throws Error in plain words when the file is empty, no text, too large, without numeric features,
 *   without usable rows, with one class only, or without the label column asked for.
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions): Collection {
  if (bytes.length > MOST_BYTES) throw new Error("The file is larger than 256 MiB.");
  const text = decodeText(bytes);
  const format = detectFormat(text, options.header);
  const { columns, numeric } = format;
  if (columns.length > MOST_COLUMNS) {
    throw new Error(`The file has ${columns.length} columns; at most ${MOST_COLUMNS} are read.`);
  }
  const label = findLabel(options.label, format);
  const table = new CsvTable(format, label);
  const notes = readRows(text, format, table);
  const ignored = columns.filter((_, c) => c !== label && !numeric[c]);
  if (ignored.length > 0) {
    const more = ignored.length > NAMES_LISTED ? ", …" : "";
    const names = ignored.slice(0, NAMES_LISTED).join(", ");
    notes.push(`Columns without numbers were left out: ${names}${more}.`);
  }
  if (table.rowCount < 2) {
    throw new Error(["The file has fewer than two usable rows.", ...notes].join(" "));
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
