import { LinesField, type Read } from "./LinesField";
import { parseNumbers } from "./parseEntry";
import type { EntryProps } from "./RecipeField";

/** Rows of numbers, one a line. */
export const PointsField = (props: EntryProps<number[][]>) => (
  <LinesField {...props} written={written} read={read} />
);

const written = (rows: number[][]): string => rows.map((row) => row.join(", ")).join("\n");

function read(text: string): Read {
  const value: number[][] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = parseNumbers(line);
    if (row === null)
      return { ok: false, message: `line ${index + 1} must be numbers separated by commas` };
    value.push(row);
  }
  return { ok: true, value };
}
