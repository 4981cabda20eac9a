/**
 * Pickles of NumPy's arrays in dicts, lists and objects, as pickle and joblib write them, gzipped or not.
 * Nothing in them is run: what would be called is a name with its arguments, of which NumPy's own are
 * understood.
 *
 * https://github.com/numpy/numpy/blob/main/numpy/_core/src/multiarray/methods.c (array_setstate),
 * https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (NumpyArrayWrapper)
 */
import { Gunzip, Unzlib } from "fflate";
import { worded, wordsOf } from "../language/worded";
import { inflateStart, inflateWithin } from "./inflate";
import { isGzip } from "./isGzip";
import { limits } from "./limits";
import { listedArray, type Nested, NestedArray, NestedDict, Parts } from "./nested";
import { npyBody, npyBytes, readNpy, readNpyTexts, sizeOf, UnsupportedNpyType } from "./npy";
import { ReadError } from "./readError";
import { Inert, type PickleMeaning, PyDict, PyGlobal, unpickle } from "./unpickle";

/** What would be called, with what. */
class Called extends Inert {
  constructor(
    name: string,
    readonly args: unknown[],
  ) {
    super(name);
  }
}

/** What joblib puts in the place of an array, whose bytes follow. */
class Wrapped extends Inert {
  bytes: Uint8Array = new Uint8Array();
}

const isBinaryPickle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x80 && bytes[1] >= 2 && bytes[1] <= 5;
/** zlib's first two bytes at any of its levels. */
const isZlib = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x78 && (bytes[0] * 256 + bytes[1]) % 31 === 0;
const decoderOf = (bytes: Uint8Array) =>
  isGzip(bytes) ? new Gunzip() : isZlib(bytes) ? new Unzlib() : null;

/** Whether a file is a pickle, or one compressed by gzip or zlib. */
export function isPickle(bytes: Uint8Array): boolean {
  const decoder = decoderOf(bytes);
  if (decoder === null) return isBinaryPickle(bytes);
  try {
    return isBinaryPickle(inflateStart(decoder, bytes, 2));
  } catch {
    return false;
  }
}

/** @throws ReadError in words for the user when it is damaged or too large. */
export function readPickle(bytes: Uint8Array): Nested {
  return nestedInPickle(unpickle(unpacked(bytes), 0, numpyMeaning()).value);
}

/**
 * The objects of a `.npy` file of NumPy's type `object`; null for any other.
 *
 * @throws ReadError when it is damaged.
 */
export function readPickledNpy(bytes: Uint8Array): Nested | null {
  const { descr, shape, start } = npyBody(bytes);
  if (descr !== "O") return null;
  const nested = nestedInPickle(unpickle(bytes, start, numpyMeaning()).value);
  return shape.length === 0 && Array.isArray(nested) ? nested[0] : nested;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const decoder = decoderOf(bytes);
  if (decoder === null) return bytes;
  try {
    return inflateWithin(decoder, bytes, limits.archive.unpackedBytes);
  } catch (error) {
    throw new ReadError(worded`The compressed pickle cannot be read: it ${wordsOf(error)}.`);
  }
}

const RECONSTRUCT = /^numpy\.(_core|core)\.multiarray\._reconstruct$/;
const FROM_BUFFER = /^numpy\.(_core|core)\.numeric\._frombuffer$/;
const SCALAR = /^numpy\.(_core|core)\.multiarray\.scalar$/;
const JOBLIB = /^joblib\.numpy_pickle\.NumpyArrayWrapper$/;

/** The outcome of a call that NumPy's arrays are made of; undefined for any other. */
export function numpyCall(name: string, args: unknown[]): unknown {
  if (name === "numpy.dtype" || [RECONSTRUCT, FROM_BUFFER, SCALAR].some((one) => one.test(name)))
    return new Called(name, args);
  const [text, encoding] = args;
  if (name === "_codecs.encode" && typeof text === "string" && encoding === "latin1")
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return undefined;
}

function numpyMeaning(): PickleMeaning {
  return {
    call(name, args) {
      if (name === "collections.OrderedDict" || name === "builtins.dict") return dictOf(args);
      if (JOBLIB.test(name)) return new Wrapped(name);
      // An object of a class of the older protocols.
      if (/^copy_?reg\._reconstructor$/.test(name) && args[0] instanceof PyGlobal)
        return new Inert(args[0].name);
      return numpyCall(name, args);
    },
    persistent: () => null,
    built(object, take) {
      if (object instanceof Wrapped) object.bytes = bytesBehind(object, take);
    },
  };
}

function dictOf([pairs]: unknown[]): PyDict {
  const dict = new PyDict();
  for (const pair of Array.isArray(pairs) ? pairs : [])
    if (Array.isArray(pair) && pair.length === 2) dict.items.set(pair[0], pair[1]);
  return dict;
}

/** The array's bytes stand behind the object, moved to a boundary that the first of them tells. */
function bytesBehind({ state }: Wrapped, take: (count: number) => Uint8Array): Uint8Array {
  const get = (key: string) => (state instanceof PyDict ? state.items.get(key) : undefined);
  const descr = descrOf(get("dtype"));
  const shape = shapeOf(get("shape"));
  if (descr === null || shape === null)
    throw new ReadError(worded`An array in the pickle is of a kind that is not read.`);
  if (typeof get("numpy_array_alignment_bytes") === "number") take(take(1)[0]);
  return take(sizeOf(shape) * Number(/\d+$/.exec(descr)?.[0] ?? 0));
}

function shapeOf(value: unknown): number[] | null {
  const isShape =
    Array.isArray(value) && value.every((side) => Number.isSafeInteger(side) && side >= 0);
  return isShape ? value : null;
}

/** "<f8" of a dtype; null for records, objects and what else is none of numbers. */
function descrOf(dtype: unknown): string | null {
  if (!(dtype instanceof Called) || dtype.of !== "numpy.dtype") return null;
  const [code] = dtype.args;
  const order = Array.isArray(dtype.state) ? dtype.state[1] : "|";
  const known = typeof code === "string" && /^([fiu][1248]|b1|[SU]\d{1,6})$/.test(code);
  return known && typeof order === "string" && /^[<>|=]$/.test(order)
    ? `${order === "=" ? "<" : order}${code}`
    : null;
}

/** The array that an object stands for; null for any other object, undefined for one of what is not read. */
function arrayOf(value: unknown, parts: Parts): NestedArray | unknown[] | null | undefined {
  const make = (
    descr: string | null,
    shape: number[] | null,
    fortran: boolean,
    content: unknown,
  ) => {
    if (descr === null || shape === null || !(content instanceof Uint8Array)) return undefined;
    parts.spendBytes(content.length);
    return made(descr, shape, fortran, content);
  };
  if (value instanceof Wrapped && value.state instanceof PyDict) {
    const { items } = value.state;
    return make(
      descrOf(items.get("dtype")),
      shapeOf(items.get("shape")),
      items.get("order") === "F",
      value.bytes,
    );
  }
  if (!(value instanceof Called)) return null;
  if (FROM_BUFFER.test(value.of)) {
    const [bytes, dtype, shape, order] = value.args;
    return make(descrOf(dtype), shapeOf(shape), order === "F", bytes);
  }
  if (SCALAR.test(value.of)) return make(descrOf(value.args[0]), [], false, value.args[1]);
  if (!RECONSTRUCT.test(value.of) || !Array.isArray(value.state)) return null;
  const [, shape, dtype, fortran, content] = value.state;
  // Of objects, the list of them.
  if (Array.isArray(content)) return content;
  return make(descrOf(dtype), shapeOf(shape), fortran === true, content);
}

function made(
  descr: string,
  shape: number[],
  fortran: boolean,
  content: Uint8Array,
): NestedArray | string[] | undefined {
  try {
    const bytes = npyBytes(descr, shape, fortran, content);
    const texts = readNpyTexts(bytes);
    if (texts !== null) return texts.texts;
    const array = readNpy(bytes);
    return new NestedArray(array.shape, array);
  } catch (error) {
    if (error instanceof UnsupportedNpyType) return undefined;
    throw error;
  }
}

/** What a pickle holds, as dicts, lists and arrays. */
export function nestedInPickle(root: unknown): Nested {
  const parts = new Parts();
  const visit = (value: unknown, depth: number): Nested => {
    parts.spend(1, depth);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    if (typeof value === "bigint") return Number(value);
    if (value instanceof Uint8Array) return latin1(value);
    if (typeof value !== "object" || value === null) return null;
    return inside(value, depth);
  };
  const inside = (value: object, depth: number): Nested => {
    if (Array.isArray(value)) {
      const array = listedArray(value, limits.pickleSteps);
      if (array === null) return value.map((one) => visit(one, depth + 1));
      parts.spendBytes(array.array.data.byteLength);
      return array;
    }
    const array = arrayOf(value, parts);
    if (array instanceof NestedArray) {
      return array.shape.length === 0 ? Number(array.array.data[0]) : array;
    }
    if (array !== null) return Array.isArray(array) ? visit(array, depth + 1) : null;
    const items = value instanceof PyDict ? value : value instanceof Inert ? value.state : null;
    const dict = new NestedDict(value instanceof Inert ? value.of : "");
    if (items instanceof PyDict)
      for (const [key, one] of items.items) dict.items.set(nameOf(key), visit(one, depth + 1));
    return dict;
  };
  return visit(root, 0);
}

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, limits.text), (byte) => String.fromCharCode(byte)).join("");

/** What stands under an object has no name. */
const nameOf = (key: unknown): string =>
  key instanceof Uint8Array
    ? latin1(key)
    : ["string", "number", "bigint", "boolean"].includes(typeof key)
      ? String(key)
      : "";
