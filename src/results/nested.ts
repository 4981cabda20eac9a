/** Arrays within dicts and lists, as programs save them in one go: in JSON or in a pickle. */
import { worded } from "../language/worded";
import { limits, megabytes } from "./limits";
import type { NpyArray } from "./npy";
import { ReadError } from "./readError";

export class NestedArray {
  constructor(
    readonly shape: number[],
    readonly array: NpyArray,
  ) {}
}

/** A dict, or an object by its attributes. */
export class NestedDict {
  readonly items = new Map<string, Nested>();
  /** @param of the class of an object, such as `sklearn.….MLPClassifier`; "" for a dict. */
  constructor(readonly of = "") {}
}

export type Nested = NestedDict | NestedArray | Nested[] | string | number | boolean | null;

const MOST_AXES = 4;
const MOST_PARTS = 100_000;
const DEEPEST = 16;
const WORDS = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);

/** Keeps what is made of a file within bounds, however often parts of it are referred to. */
export class Parts {
  private count = 0;
  private bytes = 0;

  /** @throws ReadError when there are too many, or they lie too deep. */
  spend(count: number, depth: number): void {
    this.count += count;
    if (this.count > MOST_PARTS || depth > DEEPEST)
      throw new ReadError(worded`The file holds too many dicts and lists within one another.`);
  }

  /** @throws ReadError when arrays take more than any file holds that does not refer to them again and again. */
  spendBytes(count: number): void {
    this.bytes += count;
    const most = limits.archive.unpackedBytes;
    if (this.bytes > most)
      throw new ReadError(
        worded`The arrays in the file unpack to more than ${megabytes(most)}, which is not read.`,
      );
  }
}

/**
 * A list as an array, where it is one of numbers, or of such lists of one length, up to four deep; null for any other.
 *
 * @param most values that it may have.
 */
export function listedArray(list: unknown[], most: number = limits.weights): NestedArray | null {
  const shape: number[] = [];
  for (let one: unknown = list; Array.isArray(one); [one] = one) {
    shape.push(one.length);
    if (shape.length > MOST_AXES || one.length === 0) return null;
  }
  const size = shape.reduce((product, side) => product * side, 1);
  if (size > most) return null;
  const data = new Float64Array(size);
  let at = 0;
  const fill = (one: unknown, axis: number): boolean => {
    if (axis === shape.length) {
      const number = typeof one === "number" ? one : (WORDS.get(String(one)) ?? null);
      if (number === null || Array.isArray(one)) return false;
      data[at++] = number;
      return true;
    }
    return (
      Array.isArray(one) && one.length === shape[axis] && one.every((part) => fill(part, axis + 1))
    );
  };
  return fill(list, 0) ? new NestedArray(shape, { type: "f8", shape, data }) : null;
}

/** @param value what JSON.parse made. */
export function nestedInJson(value: unknown, parts = new Parts(), depth = 0): Nested {
  parts.spend(1, depth);
  if (Array.isArray(value))
    return listedArray(value) ?? value.map((one) => nestedInJson(one, parts, depth + 1));
  if (typeof value === "object" && value !== null) {
    const dict = new NestedDict();
    for (const [key, inner] of Object.entries(value))
      dict.items.set(key, nestedInJson(inner, parts, depth + 1));
    return dict;
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/** The parts of a dict or list by name; none of anything else. */
export function partsOf(nested: Nested): [string, Nested][] {
  if (Array.isArray(nested)) return nested.map((one, at) => [String(at), one]);
  return nested instanceof NestedDict ? [...nested.items] : [];
}

/** All arrays by the keys on the way to each, in the order of the file. */
export function arraysIn(
  nested: Nested,
  leaveOut: (key: string) => boolean = () => false,
  path: string[] = [],
): { path: string[]; array: NestedArray }[] {
  if (nested instanceof NestedArray) return [{ path, array: nested }];
  return partsOf(nested).flatMap(([key, inner]) =>
    leaveOut(key) ? [] : arraysIn(inner, leaveOut, [...path, key]),
  );
}
