import type { CsvFormat } from "../csvFormat";
import { markIn } from "../csvTable";
import { MOST_CLASSES } from "../labels";
import { contentRows, type TableSource } from "../tableSource";
import type { ColumnProfile, TableProfile } from "./profile";

const WORDS = /^(true|false)$/i;

/**
 * Columns side by side of which every row has a single 1, or "true", among them; the most columns that
 * have. What has a 1 in one row in three or so may be a class, or one of the categories of a feature.
 */
export function oneHotColumns(
  source: TableSource,
  format: CsvFormat,
  { columns, rows }: TableProfile,
): number[][] {
  const groups: number[][] = [];
  for (let from = 0; from < columns.length; from++) {
    if (!isMark(columns[from], rows)) continue;
    let to = from;
    while (to < columns.length && to - from < MOST_CLASSES && isMark(columns[to], rows)) to += 1;
    for (; to - from > 1; to--) {
      const group = columns.slice(from, to).map(({ at }) => at);
      if (!haveSingleMarks(source, format, group)) continue;
      groups.push(group);
      from = to - 1;
      break;
    }
  }
  return groups;
}

/** Both 0 and 1 stand in it, and nothing else. */
function isMark(column: ColumnProfile, rows: number): boolean {
  const { distinct, filled, numbers, low, high, whole } = column;
  if (filled !== rows || distinct.size !== 2) return false;
  if (numbers === rows) return low === 0 && high === 1 && whole;
  return [...distinct].every((cell) => WORDS.test(cell));
}

function haveSingleMarks(source: TableSource, { header, commas }: CsvFormat, group: number[]) {
  for (const { cells } of contentRows(source, header)) {
    const ones = group.reduce((sum, at) => sum + markIn(cells[at] ?? "", commas), 0);
    if (ones !== 1) return false;
  }
  return true;
}
