import type { CellResult } from "./results";
import { lookupIn } from "./results";
import { median } from "./statistics";
import type { Study } from "./study";

/** A measure of one variation over the seeds. */
export interface TableRow {
  variation: string;
  measure: string;
  /** The last number of each seed's list; NaN for a run that has none. */
  values: number[];
  median: number;
}

/** Every measure of every variation that gives single numbers. */
export function tableOf(
  study: Pick<Study, "variations" | "measures">,
  cells: readonly CellResult[],
  seeds: readonly number[],
): TableRow[] {
  const lookup = lookupIn(cells);
  return Object.keys(study.measures).flatMap((measure) =>
    Object.keys(study.variations).map((variation) => {
      const values = seeds.map((seed) => {
        const outcome = lookup(variation, seed);
        const list = outcome?.status === "finished" ? outcome.values[measure] : undefined;
        return list?.at(-1) ?? Number.NaN;
      });
      return { variation, measure, values, median: median(values) };
    }),
  );
}

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Every number of every cell, one a row (RFC 4180). */
export function tableCsv(cells: readonly CellResult[]): string {
  const rows = [["variation", "seed", "status", "measure", "index", "value"]];
  for (const { variation, seed, outcome } of cells) {
    const start = [variation, String(seed), outcome.status];
    if (outcome.status !== "finished") rows.push([...start, "", "", ""]);
    else {
      for (const [measure, values] of Object.entries(outcome.values)) {
        values.forEach((value, index) => {
          rows.push([...start, measure, String(index), String(value)]);
        });
      }
    }
  }
  return `${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}
