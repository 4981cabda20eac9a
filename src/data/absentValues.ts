/** Numbers that stand for a missing value: −999 and its kin. */
import { type ColumnName, columnAt } from "../results/tableColumns";
import { parseNumber } from "./parseNumber";
import type { TableSource } from "./tableSource";

export interface Absent {
  column: ColumnName;
  value: number;
}

/** The table with empty cells where such a number stands. */
export function withoutAbsent(
  source: TableSource,
  absent: Absent[],
  columns: readonly string[],
): TableSource {
  if (absent.length === 0) return source;
  const values = new Map<number, Set<number>>();
  for (const { column, value } of absent) {
    const at = columnAt(column, columns);
    values.set(at, (values.get(at) ?? new Set()).add(value));
  }
  return {
    ...source,
    *rows() {
      for (const row of source.rows()) {
        const cells = row.cells.map((cell, at) =>
          values.get(at)?.has(parseNumber(cell, source.commas)) ? "" : cell,
        );
        yield { ...row, cells };
      }
    },
  };
}
