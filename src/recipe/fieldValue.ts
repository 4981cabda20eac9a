/** A single field of a recipe, named by its path, and what it may be. */

export type FieldValue = number | string | boolean | null | readonly number[];

/** "learning rate" of `training.optimizer.learningRate`; a kind is called by what it is a kind of. */
export function fieldName(path: string): string {
  const keys = path.split(".").filter((key) => key !== "kind");
  return (keys.at(-1) ?? path).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function valueWords(value: FieldValue): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join("-");
  if (typeof value === "boolean") return value ? "on" : "off";
  return value === null ? "none" : String(value).replace("-", "−");
}

/** The change of a recipe that gives this field this value: nested objects. */
export function changeTo(path: string, value: FieldValue): object {
  return path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}
