/**
 * NumPy's array format, `.npy` (NEP 1; versions 1.0 to 3.0). Assumes a little-endian machine, as all
 * typed-array code in browsers does.
 */

import { worded } from "../language/worded";
import { fromFloat16 } from "./halfFloats";
import { inFloats } from "./inFloats";
import { limits } from "./limits";
import { ReadError } from "./readError";

const arrayTypes = {
  f4: Float32Array,
  f8: Float64Array,
  i1: Int8Array,
  i2: Int16Array,
  i4: Int32Array,
  i8: BigInt64Array,
  u1: Uint8Array,
  u2: Uint16Array,
  u4: Uint32Array,
  u8: BigUint64Array,
  b1: Uint8Array,
};

/** NumPy's letter for the kind (float, signed, unsigned, bool) and the bytes of one element. */
export type NpyType = keyof typeof arrayTypes;

export type NpyData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

export interface NpyArray {
  type: NpyType;
  /** Lengths of the axes; [] for a single number. */
  shape: number[];
  /** Row-major (C order). Booleans are bytes 0 and 1. */
  data: NpyData;
}

/** The file is sound, but its elements are of a kind that is not read (objects, records; texts, but by `readNpyTexts`). */
export class UnsupportedNpyType extends ReadError {}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const MOST_AXES = 32;

function isNpyType(text: string): text is NpyType {
  return Object.hasOwn(arrayTypes, text);
}

/** What a file says of its array. */
export interface NpyHeader {
  type: NpyType;
  shape: number[];
}

interface FullHeader {
  /** NumPy's name of the type, without its byte order: "f4", "U3". */
  descr: string;
  shape: number[];
  bigEndian: boolean;
  fortran: boolean;
  /** Where the data start. */
  start: number;
}

/** The three entries of the header's Python dictionary, in any order and none twice. */
function parseHeader(text: string): Omit<FullHeader, "start"> {
  const entry =
    /\s*(['"])(descr|fortran_order|shape)\1\s*:\s*('[^']*'|"[^"]*"|True|False|\([\dL,\s]*\)|\[)\s*(,|(?=\}))/y;
  const values = new Map<string, string>();
  const open = /^\s*\{/.exec(text);
  entry.lastIndex = open?.[0].length ?? text.length;
  for (let match = entry.exec(text); match; match = entry.exec(text)) {
    if (values.has(match[2])) throw new ReadError(worded`The .npy header is not valid.`);
    values.set(match[2], match[3]);
  }
  if (/(['"])descr\1\s*:\s*\[/.test(text)) {
    throw new UnsupportedNpyType(worded`Arrays of records are not read.`);
  }
  const descr = /^['"]([<>=|]?)(\w+)['"]$/.exec(values.get("descr") ?? "");
  const order = values.get("fortran_order");
  const shape = /^\(([\dL,\s]*)\)$/.exec(values.get("shape") ?? "");
  if (!descr || !shape || (order !== "True" && order !== "False") || values.size !== 3) {
    throw new ReadError(worded`The .npy header is not valid.`);
  }
  const axes = shape[1].split(",").map((axis) => axis.trim().replace(/L$/, ""));
  if (axes.at(-1) === "") axes.pop();
  if (axes.length > MOST_AXES || axes.some((axis) => !/^\d{1,15}$/.test(axis))) {
    throw new ReadError(worded`The .npy header does not give a valid shape.`);
  }
  return {
    descr: descr[2],
    bigEndian: descr[1] === ">",
    fortran: order === "True",
    shape: axes.map(Number),
  };
}

/** Elements of an array of that shape; the message of a shape that is larger than the file. */
function elementCount(shape: number[], available: number): number {
  const count = sizeOf(shape);
  if (count > available) {
    throw new ReadError(
      worded`The .npy file declares a shape of (${shape.join(", ")}) but holds only ${available} elements.`,
    );
  }
  return count;
}

/** Reorders column-major data to row-major. */
function toRowMajor<Data extends NpyData>(data: Data, shape: number[]): Data {
  const result = data.slice() as Data;
  const strides = shape.map((_, axis) => shape.slice(0, axis).reduce((a, b) => a * b, 1));
  const index = new Array<number>(shape.length).fill(0);
  let from = 0;
  for (let to = 0; to < data.length; to++) {
    result[to] = data[from];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] += 1;
      from += strides[axis];
      if (index[axis] < shape[axis]) break;
      from -= strides[axis] * shape[axis];
      index[axis] = 0;
    }
  }
  return result;
}

function reverseBytes(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}

function readHeader(bytes: Uint8Array): FullHeader {
  if (bytes.length < 10 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new ReadError(worded`This is not a .npy file.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[6];
  if (version < 1 || version > 3)
    throw new ReadError(worded`.npy version ${version} is not known.`);
  const before = version === 1 ? 10 : 12;
  if (bytes.length < before) throw new ReadError(worded`The .npy file ends in its header.`);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > limits.npyHeaderBytes || before + length > bytes.length) {
    throw new ReadError(worded`The .npy file ends in its header.`);
  }
  const start = before + length;
  const text = new TextDecoder().decode(bytes.subarray(before, start));
  return { ...parseHeader(text), start };
}

/**
 * Type and shape from the first bytes of a `.npy` file.
 *
 * @throws ReadError as `readNpy` does.
 */
export function peekNpy(start: Uint8Array): NpyHeader {
  const { descr, shape } = readHeader(start);
  return { type: descr === HALF ? "f4" : typeIn(descr), shape };
}

/** Half floats are read as float32, which holds each of them exactly. */
const HALF = "f2";

/** Texts of so many characters of four bytes, or of so many bytes. */
const TEXT = /^([US])(\d{1,6})$/;

function typeIn(descr: string): NpyType {
  if (isNpyType(descr)) return descr;
  const what =
    descr === "O"
      ? worded`The array holds Python objects, which only Python can read: save it as numbers or as text, with .astype(str).`
      : worded`Elements of type "${descr}" are not read.`;
  throw new UnsupportedNpyType(what);
}

/** Shape of an array of numbers, texts or objects, from the first bytes of its file. */
export function peekNpyShape(start: Uint8Array): number[] {
  const { descr, shape } = readHeader(start);
  if (descr !== HALF && descr !== "O" && !TEXT.test(descr)) typeIn(descr);
  return shape;
}

/**
 * The texts in a `.npy` file of NumPy's `<U` or `|S` types; null where it holds numbers.
 *
 * @throws ReadError as `readNpy` does.
 */
export function readNpyTexts(bytes: Uint8Array): { shape: number[]; texts: string[] } | null {
  const { descr, bigEndian, shape, fortran, start } = readHeader(bytes);
  const [, kind, length] = TEXT.exec(descr) ?? [];
  if (kind === undefined) return null;
  if (fortran && shape.length > 1)
    throw new UnsupportedNpyType(worded`Texts in Fortran's order are not read.`);
  const size = Number(length) * (kind === "U" ? 4 : 1);
  const body = bytes.subarray(start);
  const count = size === 0 ? 0 : elementCount(shape, Math.floor(body.length / size));
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const decoder = new TextDecoder();
  const point = (at: number) => {
    const code = view.getUint32(at, !bigEndian);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  };
  const texts = Array.from({ length: count }, (_, element) => {
    const from = element * size;
    const text =
      kind === "S"
        ? decoder.decode(body.subarray(from, from + size))
        : Array.from({ length: Number(length) }, (_, k) => point(from + 4 * k)).join("");
    return text.replace(/\0+$/, "");
  });
  return { shape, texts };
}

/** What a file says of its array, and where its data start. */
export const npyBody = (bytes: Uint8Array): Pick<FullHeader, "descr" | "shape" | "start"> =>
  readHeader(bytes);

/** Elements of an array of that shape. */
export const sizeOf = (shape: number[]): number =>
  shape.includes(0) ? 0 : shape.reduce((product, axis) => product * axis, 1);

/**
 * Reads a `.npy` file. Memory stays within a small multiple of the file's own size, whatever shape
 * it declares; where the data lie as they are needed they are a view into the file.
 *
 * @throws UnsupportedNpyType for texts, objects, complex numbers and records.
 * @throws ReadError when the file is not a `.npy` file, is cut short, or has an invalid header.
 */
export function readNpy(bytes: Uint8Array): NpyArray {
  const { descr, bigEndian, fortran, shape, start } = readHeader(bytes);
  const half = descr === HALF;
  const type = half ? "u2" : typeIn(descr);
  const ArrayType = arrayTypes[type];
  const size = ArrayType.BYTES_PER_ELEMENT;
  const body = bytes.subarray(start);
  const count = elementCount(shape, Math.floor(body.length / size));
  const inPlace = !bigEndian && body.byteOffset % size === 0 && bytes.buffer instanceof ArrayBuffer;
  const content = inPlace ? body : body.slice(0, count * size);
  if (bigEndian) reverseBytes(content, size);
  const data = new ArrayType(content.buffer as ArrayBuffer, content.byteOffset, count);
  const inOrder = fortran ? toRowMajor(data, shape) : data;
  return half
    ? { type: "f4", shape, data: fromFloat16(inOrder as Uint16Array) }
    : { type, shape, data: inOrder };
}

/**
 * Writes a `.npy` file, version 1.0, little-endian, C order; the data start at a multiple of 64.
 *
 * @throws Error when the data are not as many as the shape says.
 */
export function writeNpy({ type, shape, data }: NpyArray): Uint8Array {
  if (shape.reduce((product, axis) => product * axis, 1) !== data.length) {
    throw new Error(`${data.length} elements do not make a shape of (${shape.join(", ")}).`);
  }
  const order = data.BYTES_PER_ELEMENT === 1 ? "|" : "<";
  const content = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return npyBytes(`${order}${type}`, shape, false, content);
}

/** A `.npy` file of an array whose bytes and description are known. */
export function npyBytes(
  descr: string,
  shape: number[],
  fortran: boolean,
  content: Uint8Array,
): Uint8Array {
  const axes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const header = `{'descr': '${descr}', 'fortran_order': ${fortran ? "True" : "False"}, 'shape': (${axes}), }`;
  const start = Math.ceil((10 + header.length + 1) / 64) * 64;
  const file = new Uint8Array(start + content.length).fill(0x20, 0, start);
  file.set([...MAGIC, 1, 0]);
  new DataView(file.buffer).setUint16(8, start - 10, true);
  file.set(new TextEncoder().encode(header), 10);
  file[start - 1] = 0x0a;
  file.set(content, start);
  return file;
}

export const isNpy = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

/** A float32 array of the given shape. */
export function float32Array(data: Float32Array, shape: number[] = [data.length]): NpyArray {
  return { type: "f4", shape, data };
}

/** A float64 array of the given shape. */
export function float64Array(data: Float64Array, shape: number[] = [data.length]): NpyArray {
  return { type: "f8", shape, data };
}

/** The elements as float64, whatever their type; 64-bit integers beyond 2⁵³ are rounded. */
export function toFloat64({ data }: NpyArray): Float64Array {
  return data instanceof BigInt64Array || data instanceof BigUint64Array
    ? inFloats(Float64Array, data)
    : new Float64Array(data);
}
