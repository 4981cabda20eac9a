/** A single field of a recipe, named by its path, and what it may be. */
import { t } from "../language/t";

export type FieldValue = number | string | boolean | null | readonly number[];

/**
 * "learning rate" of `training.optimizer.learningRate`, "first axis index" of `axes.first.index`; a kind is
 * called by what it is a kind of.
 */
export function fieldName(path: string): string {
  const keys = path.split(".").filter((key) => key !== "kind");
  const name = (keys.at(-1) ?? path).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const [, axis] = /^axes\.(first|second)\./.exec(path) ?? [];
  if (axis === undefined) return name;
  return name === axis ? t`${axis} axis` : t`${axis} axis ${name}`;
}

export function valueWords(value: FieldValue): string {
  if (Array.isArray(value)) return listWords(value);
  if (typeof value === "boolean") return value ? "on" : "off";
  return value === null ? "none" : String(value).replace("-", "−");
}

/** "64-32" of widths; a dash before a number below 0 would be read as its sign. */
function listWords(values: readonly number[]): string {
  if (values.length === 0) return "none";
  return values
    .map((value) => valueWords(value))
    .join(values.some((value) => value < 0) ? " to " : "-");
}

/** The change of a recipe that gives this field this value: nested objects. */
export function changeTo(path: string, value: FieldValue): object {
  return path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}
