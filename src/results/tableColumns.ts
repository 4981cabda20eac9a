/** How a recipe names columns of a table: by name, the first of that name, or by position from 0. */
export type ColumnName = string | number;

/** Position of a column among those with the given names; −1 where there is none. */
export function columnAt(column: ColumnName, names: readonly string[]): number {
  if (typeof column === "string") return names.indexOf(column.trim());
  return column < names.length ? column : -1;
}

/** Position of the target column: the last one for null. */
export const targetAt = (label: ColumnName | null, names: readonly string[]): number =>
  label === null ? names.length - 1 : columnAt(label, names);
