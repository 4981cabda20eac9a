/** What a table is taken for before anybody is asked: which column is the target, which are no features. */
import type { DatasetRecipe } from "../../catalog/datasets";
import type { TableLook } from "../../results/dataLook";
import { limits } from "../../results/limits";
import { haveOwnTest } from "../../results/sampleArrays";
import { type ColumnName, targetAt } from "../../results/tableColumns";
import { withoutAbsent } from "../absentValues";
import type { CsvFormat } from "../csvFormat";
import { detectFormat } from "../csvFormat";
import { parseNumber } from "../parseNumber";
import { type Part, partsOf } from "../parts";
import { squareSide } from "../squareImages";
import { firstRows, openTable, type TableSource } from "../tableSource";
import { oneHotColumns } from "./oneHotColumns";
import {
  type ColumnProfile,
  isNumeric,
  looksLikeClasses,
  profileOf,
  type TableProfile,
} from "./profile";
import { sentinelOf } from "./sentinel";

type CsvRecipe = Extract<DatasetRecipe, { kind: "csv" }>;
export type TableProposal = Pick<
  CsvRecipe,
  | "header"
  | "label"
  | "classes"
  | "without"
  | "text"
  | "missing"
  | "absent"
  | "images"
  | "samples"
  | "split"
>;

/** Names of target columns, the surest first. */
const LABELS =
  "label labels class classes target targets y outcome diagnosis species category survived response output".split(
    " ",
  );
const IDENTIFIER =
  /(^|[_\s-])(id|uuid|guid|key|name|index|idx|rownames?|nr|no)$|^unnamed|[a-z]Id$/i;
/** What may count up and yet be what the target depends on. */
const COUNTING_FEATURE = /^(t|x|time|year|step|epoch|day|month|hour|age|n)$/i;
const FEWEST_COUNTED = 5;
const MOST_TEXTS = 20;
/** Missing values, as a share of the rows, whose rows may be left out. */
const FEW_MISSING = 0.05;
/** Columns of the smallest images that are taken for such unasked: 8×8. */
const FEWEST_PIXELS = 64;

/** @throws ReadError when the file is no table. */
export function proposeTable(file: Part): { proposal: TableProposal; table: TableLook } {
  const parts = partsOf(file);
  const written = openTable(parts[0].bytes);
  const header = headerOf(written);
  const format = detectFormat(written, { header, emptySigns: true });
  const sentinels = sentinelsIn(profileOf(written, format));
  const named = namesOf(format);
  const absent = [...sentinels].map(([at, { value }]) => ({ column: named[at], value }));
  const source = withoutAbsent(written, absent, format.columns);
  const profile = profileOf(source, format);
  const target = targetOf(profile.columns, format.header);
  const images = areImages(profile.columns, target, format.header);
  const oneHot = images ? [] : oneHotColumns(source, format, profile);
  const targets = oneHot.find((group) => group.includes(target)) ?? [target];
  const asides = images ? new Map<number, string>() : asidesOf(profile, targets, format);
  const used = profile.columns.filter(({ at }) => !targets.includes(at) && !asides.has(at));
  const cells = used.reduce((sum, { missing }) => sum + missing, 0);
  const lost = cells / Math.max(1, profile.rows);
  return {
    proposal: {
      header,
      label: target === format.columns.length - 1 ? null : named[target],
      classes: targets.length > 1 ? targets.map((at) => named[at]) : [],
      without: [...asides.keys()].filter((at) => at !== format.index).map((at) => named[at]),
      text: used.some((column) => !isNumeric(column)) ? "one-hot" : "omitted",
      missing: lost > FEW_MISSING ? "mean" : "omitted",
      absent,
      images,
      samples: profile.rows > limits.samples.taken ? limits.samples.taken : null,
      split: haveOwnTest(parts) ? "own" : "fraction",
    },
    table: lookOf(profile, format, { asides, oneHot, sentinels }),
  };
}

/** The table under settings of the user's own. */
export function lookAtTable(
  file: Part,
  { header, label, classes, absent }: Pick<CsvRecipe, "header" | "label" | "classes" | "absent">,
): TableLook {
  const written = openTable(partsOf(file)[0].bytes);
  const format = detectFormat(written, { header, emptySigns: true });
  const sentinels = sentinelsIn(profileOf(written, format));
  const source = withoutAbsent(written, absent, format.columns);
  const profile = profileOf(source, format);
  const targets = (classes.length > 0 ? classes : [label]).map((one) =>
    targetAt(one, format.columns),
  );
  const asides = asidesOf(profile, targets, format);
  const oneHot = oneHotColumns(source, format, profile);
  return lookOf(profile, format, { asides, oneHot, sentinels });
}

function lookOf(
  { columns, rows, preview }: TableProfile,
  format: CsvFormat,
  {
    asides,
    oneHot,
    sentinels,
  }: { asides: Map<number, string>; oneHot: number[][]; sentinels: Sentinels },
): TableLook {
  const named = namesOf(format);
  return {
    columns: columns.map((column) => ({
      name: column.name,
      column: named[column.at],
      holds: isNumeric(column) ? "numbers" : "text",
      missing: column.missing,
      sentinel: sentinels.get(column.at) ?? null,
      aside: asides.get(column.at) ?? null,
    })),
    oneHot: oneHot.map((group) => group.map((at) => named[at])),
    header: format.header,
    rows,
    preview,
  };
}

/** By the position of the column. */
type Sentinels = Map<number, { value: number; count: number }>;

function sentinelsIn({ columns }: TableProfile): Sentinels {
  return new Map(
    columns.flatMap(({ at, ends: [low, high], numbers }) => {
      const found = sentinelOf(low, high, numbers);
      return found === null ? [] : [[at, found] as const];
    }),
  );
}

/** How a recipe names each column. */
const namesOf = ({ columns, header }: CsvFormat): ColumnName[] =>
  columns.map((name, at) =>
    header && columns.indexOf(name) === columns.lastIndexOf(name) ? name : at,
  );

/** A first row with numbers in it names columns where the others count up, or where numbers stand below a word. */
function headerOf(source: TableSource): "auto" | "yes" {
  const [first, ...others] = firstRows(source.rows());
  if (first === undefined || detectFormat(source, { header: "auto", emptySigns: true }).header)
    return "auto";
  const value = (cell: string | undefined) => parseNumber(cell ?? "", source.commas);
  const numbers = first.map(value).filter((number) => !Number.isNaN(number));
  const countsUp = numbers.length > 1 && numbers.every((number, at) => number === at);
  const isWordAboveNumbers = first.some(
    (cell, column) =>
      /[a-z]/i.test(cell) &&
      Number.isNaN(value(cell)) &&
      others.length > 1 &&
      others.every((row) => !Number.isNaN(value(row[column]))),
  );
  return isWordAboveNumbers || (countsUp && numbers.length < first.length) ? "yes" : "auto";
}

function targetOf(columns: ColumnProfile[], header: boolean): number {
  const names = columns.map(({ name }) => name.trim().toLowerCase());
  if (header) {
    const named = LABELS.map((name) => names.indexOf(name)).find((at) => at >= 0);
    // Beside an x, a y in the midst of the columns is a coordinate.
    const isCoordinate =
      named !== undefined &&
      names[named] === "y" &&
      named < names.length - 1 &&
      names.includes("x");
    if (named !== undefined && !isCoordinate && columns[named].distinct.size > 1) return named;
  }
  // What tells every row apart is nothing to be predicted.
  const last = Math.max(
    0,
    columns.findLastIndex((column) => isNumeric(column) || !isDistinct(column)),
  );
  const [first, end] = [columns[0], columns[last]];
  if (looksLikeClasses(end) && !(isOnlyText(first, columns) || looksLikePixel(end, first)))
    return last;
  const isConstant = end.distinct.size < 2;
  const firstMay = looksLikeClasses(first) && (!header || isOnlyText(first, columns));
  if (firstMay && (isConstant || !looksLikeClasses(end) || looksLikePixel(end, first))) return 0;
  return last;
}

/** Whether no value comes twice. */
const isDistinct = ({ distinct, filled }: ColumnProfile): boolean => distinct.size === filled;

/** Whether it alone holds text, a few words of it. */
const isOnlyText = (column: ColumnProfile, columns: ColumnProfile[]): boolean =>
  !isNumeric(column) &&
  looksLikeClasses(column) &&
  columns.every((other) => other === column || isNumeric(other));

/** Few values, but higher than there are classes, beside a column of 0, 1, 2, …. */
const looksLikePixel = (column: ColumnProfile, classes: ColumnProfile): boolean =>
  isNumeric(column) &&
  column.high > MOST_TEXTS &&
  classes.low === 0 &&
  classes.high === classes.distinct.size - 1;

function areImages(columns: ColumnProfile[], target: number, header: boolean): boolean {
  const pixels = columns.filter(({ at }) => at !== target);
  const named = pixels.every(({ name }) => /^(pixel|px|p)?[_\s]?\d+([x_]\d+)?$/i.test(name));
  return (
    pixels.length >= FEWEST_PIXELS &&
    squareSide(pixels.length) !== null &&
    (named || !header) &&
    pixels.every(
      (column) =>
        isNumeric(column) &&
        column.whole &&
        column.missing === 0 &&
        column.low >= 0 &&
        column.high <= 255,
    ) &&
    pixels.some(({ high }) => high > 1)
  );
}

/** Columns that tell rows apart and nothing else, or that nothing can be learned from. */
function asidesOf(
  { columns, rows }: TableProfile,
  targets: number[],
  { index, header }: Pick<CsvFormat, "index" | "header">,
): Map<number, string> {
  const asides = new Map<number, string>();
  for (const column of columns) {
    if (targets.includes(column.at)) continue;
    const why = column.at === index ? "counts the rows" : asideWords(column, rows, header);
    if (why !== null) asides.set(column.at, why);
  }
  // Something must be left to learn from.
  return asides.size >= columns.length - targets.length ? new Map() : asides;
}

function asideWords(column: ColumnProfile, rows: number, header: boolean): string | null {
  const { name, at, distinct, missing, counts, whole } = column;
  // Names of rows have a column without a name.
  const isUnnamed = header && at === 0 && name === "column 1";
  const isName = isUnnamed || IDENTIFIER.test(name.trim());
  if (counts && rows >= FEWEST_COUNTED && !COUNTING_FEATURE.test(name.trim()))
    return "counts the rows";
  if (isName && isDistinct(column) && (whole || !isNumeric(column))) return "an identifier";
  if (2 * missing > rows) return `missing in ${Math.round((100 * missing) / rows)} % of the rows`;
  if (!isNumeric(column) && rows >= FEWEST_COUNTED && isDistinct(column))
    return "another text in every row";
  if (!isNumeric(column) && distinct.size > MOST_TEXTS) return `${distinct.size} different texts`;
  return null;
}
