import { shown } from "../catalog/plainText";
import { inRow, worded } from "../language/worded";
import type { Stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import { limits, megabytes } from "../results/limits";
import { ReadError } from "../results/readError";
import { isTestFile } from "../results/sampleArrays";
import { type ColumnName, columnAt, targetAt } from "../results/tableColumns";
import { withoutAbsent } from "./absentValues";
import { BadRows } from "./badRows";
import type { Collection } from "./collection";
import { type CsvFormat, detectFormat } from "./csvFormat";
import { CsvTable, listed } from "./csvTable";
import { checkAvailable, drawFrom } from "./draw";
import { encodeLabels, MOST_CLASSES } from "./labels";
import { type Part, partsOf } from "./parts";
import { squareImages } from "./squareImages";
import { contentRows, openTable, type TableSource } from "./tableSource";

export type CsvOptions = Pick<
  Extract<DatasetRecipe, { kind: "csv" }>,
  | "header"
  | "label"
  | "classes"
  | "task"
  | "text"
  | "missing"
  | "absent"
  | "without"
  | "images"
  | "samples"
>;

/** Position of the label column: the last one for null. */
function findLabel(label: ColumnName | null, format: CsvFormat): number {
  const { columns, header } = format;
  const position = targetAt(label, columns);
  if (position >= 0) return position;
  if (typeof label === "number") {
    throw new ReadError(
      worded`There is no column ${label}; the file has columns 0 to ${columns.length - 1}.`,
    );
  }
  const name = shown(String(label));
  throw new ReadError(
    header
      ? worded`There is no column "${name}"; the file has: ${listed(columns)}.`
      : worded`There is no column "${name}"; the file has no header.`,
  );
}

/** Fills the table; returns what was left out, in words. */
function readRows(
  source: TableSource,
  { header }: CsvFormat,
  table: CsvTable,
  chosen: Uint8Array | null,
): string[] {
  const bad = new BadRows();
  const notes: string[] = [];
  let at = 0;
  for (const { cells, line, misquoted } of contentRows(source, header)) {
    if (chosen !== null && chosen[at++] === 0) continue;
    if (table.rowCount === table.mostRows) {
      notes.push(`Only the first ${table.mostRows} rows were read.`);
      break;
    }
    const problem = misquoted ? "misplaced quotation marks" : table.add(cells);
    if (problem !== null) bad.add(line, problem);
  }
  return [...bad.notes(), ...notes];
}

function countRows(source: TableSource, header: boolean): number {
  let count = 0;
  for (const _ of contentRows(source, header)) count += 1;
  return count;
}

/** Marks rows drawn over all of each table, which may be sorted by class. */
function drawRows(counts: number[], samples: number, random: Stream): Uint8Array[] {
  return drawFrom(counts, samples, random).map((drawn, part) => {
    const marks = new Uint8Array(counts[part]);
    for (const row of drawn) marks[row] = 1;
    return marks;
  });
}

/** Training tables before test tables, laid out alike. */
function openTables(parts: Part[], options: CsvOptions) {
  const sources = parts.map(({ bytes }) => openTable(bytes));
  const layout = { header: options.header, emptySigns: options.missing !== "omitted" };
  const formats = sources.map((source) => detectFormat(source, layout));
  const [format] = formats;
  const odd = formats.findIndex(({ columns }) => columns.length !== format.columns.length);
  if (odd >= 0) {
    throw new ReadError(
      worded`${shown(parts[odd].name)} has ${formats[odd].columns.length} columns, and ${shown(parts[0].name)} ${format.columns.length}: training and test tables need the same.`,
    );
  }
  return {
    sources: sources.map((source) => withoutAbsent(source, options.absent, format.columns)),
    formats,
    format,
  };
}

/**
 * Reads a table with one label column, or several that follow one another, of which those that are named
 * so are the test samples. Delimiter, header, decimal comma and encoding are found out; features keep
 * their values, and are NaN where a missing number is yet to be filled in. Rows that cannot be used are
 * skipped; the notes tell of it.
 *
 * @param random draws the rows, where fewer than all are asked for.
 * @throws ReadError in plain words when the file is empty, no text, too large, without features, without
 *   usable rows, with one class only, or without a column asked for.
 */
export function readCsv(
  bytes: Uint8Array,
  options: CsvOptions,
  random: Stream,
  name = "The file",
): Collection {
  if (bytes.length > limits.fileBytes) {
    throw new ReadError(worded`The file is larger than ${megabytes(limits.fileBytes)}.`);
  }
  const parts = partsOf({ name, bytes });
  const { sources, formats, format } = openTables(parts, options);
  const { columns, numeric } = format;
  const classes = options.classes.map((column) => findLabel(column, format));
  const label = classes[0] ?? findLabel(options.label, format);
  const without = options.without.map((column) => columnAt(column, columns));
  const table = new CsvTable(format, label, { ...options, without, classes });
  const { samples } = options;
  const counts =
    samples === null ? [] : sources.map((source, part) => countRows(source, formats[part].header));
  const available = counts.reduce((sum, count) => sum + count, 0);
  checkAvailable(available);
  const chosen = samples !== null && samples < available ? drawRows(counts, samples, random) : null;
  const notes: string[] = [];
  let testFrom: number | null = null;
  for (const [part, source] of sources.entries()) {
    if (isTestFile(parts[part])) testFrom ??= table.rowCount;
    notes.push(...readRows(source, formats[part], table, chosen?.[part] ?? null));
  }
  if (chosen) notes.push(`${samples} of ${available} rows were drawn at random.`);
  if (format.index !== null && format.index !== label) {
    notes.push("The first column has no name and only counts the rows: it was left out.");
  }
  if (sources.some(({ cut }) => cut))
    notes.push(`Only the first ${limits.table.lines} lines of the file were looked at.`);
  if (table.ignored.length > 0) {
    notes.push(`Columns without numbers were left out: ${listed(table.ignored)}.`);
  }
  if (options.absent.length > 0) {
    const listedAbsent = options.absent.map(
      ({ column, value }) =>
        `${value} in ${shown(columns[columnAt(column, columns)] ?? "no column")}`,
    );
    notes.push(`Taken for missing: ${listed(listedAbsent)}.`);
  }
  const left = without
    .filter((at) => at >= 0 && at !== label && !classes.includes(at))
    .map((at) => columns[at]);
  if (left.length > 0) notes.push(`Left out as chosen: ${listed(left)}.`);
  if (table.rowCount < 2) {
    throw new ReadError(inRow([worded`The file has fewer than two usable rows.`, ...notes]));
  }
  const labels = {
    texts: table.labelTexts,
    numbers: numeric[label] ? table.labelNumbers : null,
  };
  const { features, notes: made } = table.features();
  const width = features.length;
  if (width * table.rowCount > limits.samples.values) {
    throw new ReadError(
      worded`${table.rowCount} rows of ${width} features are too many: draw fewer samples.`,
    );
  }
  const inputs = new Float64Array(table.rowCount * width);
  for (const [at, { values }] of features.entries())
    for (let row = 0; row < table.rowCount; row++) inputs[row * width + at] = values[row];
  const collection: Collection = {
    ...(classes.length > 0
      ? marked(
          classes.map((at) => columns[at]),
          table.labelNumbers,
          options.task,
        )
      : encoded(labels, options.task, notes)),
    inputShape: [width],
    columns: features.map(({ name }) => name),
    count: table.rowCount,
    inputs,
    ...(testFrom !== null && { testFrom }),
    notes: [...notes, ...made],
  };
  return options.images ? squareImages(collection) : collection;
}

/** Classes in the order of the columns that mark them, as a network's outputs are. */
function marked(
  labels: string[],
  places: number[],
  task: CsvOptions["task"],
): Pick<Collection, "task" | "targets"> {
  if (task === "regression")
    throw new ReadError(worded`Columns that mark classes are no numbers for a regression.`);
  if (labels.length > MOST_CLASSES)
    throw new ReadError(
      worded`There are ${labels.length} classes; at most ${MOST_CLASSES} are possible.`,
    );
  return {
    task: { kind: "classification", classes: labels.length, labels },
    targets: Float64Array.from(places),
  };
}

/** A message about the labels says which rows they are not from. */
function encoded(
  labels: Parameters<typeof encodeLabels>[0],
  task: CsvOptions["task"],
  notes: string[],
) {
  try {
    return encodeLabels(labels, task);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new ReadError(inRow([error.worded, ...notes]));
  }
}
