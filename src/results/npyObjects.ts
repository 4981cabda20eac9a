/** Arrays of Python objects in NumPy's files, which are pickles: numbers and texts in them, read without running anything. */
import { worded } from "../language/worded";
import { type NpyArray, npyBody, sizeOf, UnsupportedNpyType } from "./npy";
import { Inert, unpickle } from "./unpickle";

/** What such a pickle calls is left undone: an array's values lie in the state that it is given. */
const nothing = { call: () => undefined, persistent: () => null };

const OTHERS = worded`The array holds Python objects other than numbers and texts, which only Python can read: save it as numbers or as text, with .astype(str).`;

/**
 * The numbers or texts in a `.npy` file of NumPy's type `object`; null where it holds another.
 *
 * @throws ReadError when anything else is in it, or it is damaged.
 */
export function readNpyObjects(
  bytes: Uint8Array,
): NpyArray | { shape: number[]; texts: string[] } | null {
  const { descr, shape, start } = npyBody(bytes);
  if (descr !== "O") return null;
  const { value } = unpickle(bytes, start, nothing);
  const state = value instanceof Inert ? value.state : null;
  const [, , , fortran, values] = Array.isArray(state) ? state : [];
  const isRowMajor = fortran === false || shape.length < 2;
  if (!Array.isArray(values) || values.length !== sizeOf(shape) || !isRowMajor)
    throw new UnsupportedNpyType(OTHERS);
  const numbers = values.map(numberOf);
  if (numbers.every((number) => number !== null))
    return { type: "f8", shape, data: Float64Array.from(numbers) };
  return { shape, texts: values.map(textOf) };
}

function numberOf(value: unknown): number | null {
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const number = numberOf(value);
  if (number === null) throw new UnsupportedNpyType(OTHERS);
  return String(number);
}
