const WITH_POINT = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const WITH_COMMA = /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i;

/**
 * A decimal number as people and programs write it, or NaN for anything else: empty cells, "NA",
 * "nan", "inf", dates, hexadecimal digits, and what float32 cannot hold.
 *
 * @param commas whether 1,5 means one and a half.
 */
export function parseNumber(cell: string, commas: boolean): number {
  const text = cell.trim();
  let value = Number.NaN;
  if (WITH_POINT.test(text)) value = Number(text);
  else if (commas && WITH_COMMA.test(text)) value = Number(text.replace(",", "."));
  return Number.isFinite(Math.fround(value)) ? value : Number.NaN;
}

const MISSING =
  /^(|[?.-]+|[<#]?n[./]?a\.?>?|[+-]?nan|null|none|nil|missing|unknown|not available)$/i;

/** Whether a cell says that there is no value: empty, or one of the signs that programs and people write. */
export const isMissing = (cell: string): boolean => MISSING.test(cell.trim());
