/** Answers to questions: read, and held against a figure's own number. */

/** What a figure knows of itself: of the run that it shows, and of the moment at which it stands. */
export interface ShownNumbers {
  quantities: Readonly<Record<string, number>>;
  loss: number | null;
  sharpness: number | null;
  step: number | null;
}

/** Numbers of the moment that a figure shows, by the names that questions have for them. */
const shown = {
  "loss shown": "loss",
  "largest eigenvalue shown": "sharpness",
  "step shown": "step",
} as const;

export const shownQuantities = Object.keys(shown);

const isOfMoment = (quantity: string): quantity is keyof typeof shown =>
  Object.hasOwn(shown, quantity);

/** A number of what a figure shows, or the ratio of two; null where it has none of that name. */
export function numberOf(numbers: ShownNumbers, quantity: string): number | null {
  return orRatio(quantity, (name) =>
    isOfMoment(name) ? numbers[shown[name]] : (numbers.quantities[name] ?? null),
  );
}

/** The number of a name, or of "one/other" the ratio of both; null where there is none. */
export function orRatio(name: string, read: (name: string) => number | null): number | null {
  const [above, below, ...rest] = name.split("/").map((part) => read(part.trim()));
  if (above === null || rest.length > 0) return null;
  if (below === undefined) return above;
  return below === null || below === 0 ? null : above / below;
}

/**
 * A number as people write it: "4,200", "0,44", "1.2e6", "1/2", "98 %". null for anything else. A comma
 * before three digits parts thousands, unless nothing but 0 stands before it.
 */
export function readNumber(text: string): number | null {
  const plain = text
    .replace(/[\s\u2009\u202f%]/g, "")
    .replace(/\u2212/g, "-")
    .replace(/[×x·]10\^?/, "e");
  const [above, below, ...rest] = plain.split("/");
  if (rest.length > 0) return null;
  const number = readDecimal(above);
  const divisor = below === undefined ? 1 : readDecimal(below);
  if (number === null || divisor === null) return null;
  const value = number / divisor;
  // 1/0 and 1e999 are none.
  return Number.isFinite(value) ? value : null;
}

function readDecimal(text: string): number | null {
  const thousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text);
  const plain = thousands ? text.replaceAll(",", "") : text.replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

export interface Tolerance {
  value: number;
  /** A share of the true number. */
  relative: boolean;
}

/** "2%" of the true number, or "0.01"; a twentieth of it where it says neither. */
export function readTolerance(text: string | null): Tolerance {
  const value = Number.parseFloat(text ?? "");
  if (!(value >= 0)) return { value: 0.05, relative: true };
  const relative = text?.trim().endsWith("%") ?? false;
  return { value: relative ? value / 100 : value, relative };
}

/** Whether an answer is as near to the true number as is asked for. */
export function isNear(answer: number, truth: number, { value, relative }: Tolerance): boolean {
  const allowed = relative ? value * Math.abs(truth) : value;
  // What is on the border, rounded, is right.
  return Math.abs(answer - truth) <= allowed * (1 + 1e-9) + 1e-12;
}
