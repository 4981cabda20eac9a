/** Tensors of a PyTorch file: where they lie in their storages, and their values. */
import { shown } from "../../../catalog/plainText";
import { bfloat16, float16 } from "../../../results/halfFloats";
import { limits } from "../../../results/limits";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";

interface ElementType {
  bytes: number;
  read(view: DataView, at: number, little: boolean): number;
}

const floats = {
  double: { bytes: 8, read: (view, at, little) => view.getFloat64(at, little) },
  float: { bytes: 4, read: (view, at, little) => view.getFloat32(at, little) },
  half: { bytes: 2, read: (view, at, little) => float16(view.getUint16(at, little)) },
  bfloat16: { bytes: 2, read: (view, at, little) => bfloat16(view.getUint16(at, little)) },
} satisfies Record<string, ElementType>;

const integers = {
  long: { bytes: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
  int: { bytes: 4, read: (view, at, little) => view.getInt32(at, little) },
  short: { bytes: 2, read: (view, at, little) => view.getInt16(at, little) },
  char: { bytes: 1, read: (view, at) => view.getInt8(at) },
  byte: { bytes: 1, read: (view, at) => view.getUint8(at) },
} satisfies Record<string, ElementType>;

/** By the names of storages and of dtypes, as pickles have them. */
const TYPES = new Map<string, ElementType>([
  ["torch.DoubleStorage", floats.double],
  ["torch.FloatStorage", floats.float],
  ["torch.HalfStorage", floats.half],
  ["torch.BFloat16Storage", floats.bfloat16],
  ["torch.LongStorage", integers.long],
  ["torch.IntStorage", integers.int],
  ["torch.ShortStorage", integers.short],
  ["torch.CharStorage", integers.char],
  ["torch.ByteStorage", integers.byte],
  ["torch.BoolStorage", integers.byte],
  ["torch.float64", floats.double],
  ["torch.float32", floats.float],
  ["torch.float16", floats.half],
  ["torch.bfloat16", floats.bfloat16],
  ["torch.int64", integers.long],
  ["torch.int32", integers.int],
  ["torch.int16", integers.short],
  ["torch.int8", integers.char],
  ["torch.uint8", integers.byte],
  ["torch.bool", integers.byte],
]);

/** A storage by its key in the file. */
export class Storage {
  constructor(
    readonly key: string,
    /** `torch.FloatStorage`, or what has no type of its own. */
    readonly type: string,
    /** Elements that a view of an older file starts behind. */
    readonly start: number,
  ) {}
}

/** A tensor that has not been looked at yet: nothing in it has been checked. */
export class TensorRef {
  constructor(
    readonly storage: Storage,
    /** Name of a storage's type or of a dtype. */
    readonly type: string,
    readonly offset: unknown,
    readonly shape: unknown,
    readonly strides: unknown,
  ) {}

  get axes(): number {
    return Array.isArray(this.shape) ? this.shape.length : 0;
  }
}

/** What the storages' bytes are, by key, and whether they start with the lowest. */
export interface Storages {
  bytes(key: string): Uint8Array;
  little: boolean;
}

/** Elements as they are named by PyTorch; null for those that are not read (complex, quantized). */
export const elementBytes = (type: string): number | null => TYPES.get(type)?.bytes ?? null;

const MOST_AXES = 8;

/**
 * The values of a tensor in row-major order, whatever its strides. Float64 and integers are rounded to
 * float32.
 *
 * @param left elements that may still be read.
 * @throws ReadError naming the tensor, when it does not lie within its storage.
 */
export function readTensor(
  name: string,
  { storage, type, offset, shape, strides }: TensorRef,
  storages: Storages,
  left: number,
): NamedTensor {
  const element = TYPES.get(type);
  if (element === undefined) {
    throw new ReadError(
      `"${shown(name)}" has elements of type ${shown(type)}; floats and integers are read.`,
    );
  }
  const wrong = () =>
    new ReadError(
      `"${shown(name)}" is not described correctly in the file, or the file is cut short.`,
    );
  if (!isCounts(shape) || !isCounts(strides) || !isCount(offset)) throw wrong();
  if (shape.length > MOST_AXES || strides.length !== shape.length) throw wrong();
  const size = shape.reduce((product, side) => product * side, 1);
  if (size > left) {
    throw new ReadError(`There are more than ${limits.weights} values in the file.`);
  }
  const data = new Float32Array(size);
  if (size === 0) return { shape, data };
  const bytes = storages.bytes(storage.key);
  const first = storage.start + offset;
  const last = shape.reduce((at, side, axis) => at + (side - 1) * strides[axis], first);
  if ((last + 1) * element.bytes > bytes.length) throw wrong();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const index = shape.map(() => 0);
  let at = first;
  for (let to = 0; to < size; to++) {
    data[to] = element.read(view, at * element.bytes, storages.little);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at += strides[axis];
      if (++index[axis] < shape[axis]) break;
      at -= shape[axis] * strides[axis];
      index[axis] = 0;
    }
  }
  return { shape, data };
}

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 2 ** 40;

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(isCount);
