/** A number as people type it: a decimal comma and a real minus sign are fine. null if it is none. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace("−", "-")
    .replace(/^([^.,]*),([^.,]*)$/, "$1.$2");
  if (plain === "") return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A number as it stands in an entry, which is too narrow for many zeros: "0.0001", "1e-6". */
export const entryText = (value: number): string =>
  Math.abs(value) < 1e-4 ? value.toExponential().replace("0e+0", "0") : String(value);

/** Numbers with decimal points, separated by commas or spaces; null if it is no such list. */
export function parseNumbers(text: string): number[] | null {
  const values = text.split(/[\s,;]+/).filter((word) => word !== "");
  const numbers = values.map((word) => parseNumber(word));
  return numbers.includes(null) ? null : (numbers as number[]);
}

/** Whole numbers separated by commas or spaces, "32×24" for 24 times 32; null if it is no such list. */
export function parseList(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const values: number[] = [];
  for (const word of words) {
    const match = /^(\d{1,6})(?:[×x*](\d{1,2}))?$/.exec(word);
    if (match === null) return null;
    values.push(...Array<number>(Number(match[2] ?? 1)).fill(Number(match[1])));
  }
  return values;
}
