/** Tensors of a PyTorch file: where they lie in their storages, and their values. */
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";
import { requireValues } from "../requireValues";
import type { NamedTensor } from "../safetensors";
import { type ElementType, elements } from "./elements";

/** By the names of storages and of dtypes, as pickles have them. */
const TYPES = new Map<string, ElementType>([
  ["torch.DoubleStorage", elements.float64],
  ["torch.FloatStorage", elements.float32],
  ["torch.HalfStorage", elements.float16],
  ["torch.BFloat16Storage", elements.bfloat16],
  ["torch.LongStorage", elements.int64],
  ["torch.IntStorage", elements.int32],
  ["torch.ShortStorage", elements.int16],
  ["torch.CharStorage", elements.int8],
  ["torch.ByteStorage", elements.uint8],
  ["torch.BoolStorage", elements.uint8],
  // Bytes: the tensors on it have a type of their own.
  ["torch.UntypedStorage", elements.uint8],
  ["torch.storage.UntypedStorage", elements.uint8],
  ["torch.float64", elements.float64],
  ["torch.float32", elements.float32],
  ["torch.float16", elements.float16],
  ["torch.bfloat16", elements.bfloat16],
  ["torch.int64", elements.int64],
  ["torch.int32", elements.int32],
  ["torch.int16", elements.int16],
  ["torch.int8", elements.int8],
  ["torch.uint8", elements.uint8],
  ["torch.bool", elements.uint8],
  ["torch.uint16", elements.uint16],
  ["torch.uint32", elements.uint32],
  ["torch.uint64", elements.uint64],
  ["torch.float8_e5m2", elements.float8e5m2],
  ["torch.float8_e4m3fn", elements.float8e4m3],
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
 * @param before elements of the file's tensors that were read before.
 * @throws ReadError naming the tensor, when it does not lie within its storage.
 */
export function readTensor(
  name: string,
  { storage, type, offset, shape, strides }: TensorRef,
  storages: Storages,
  before: number,
): NamedTensor {
  const element = TYPES.get(type);
  if (element === undefined) {
    throw new ReadError(
      worded`"${shown(name)}" has elements of type ${shown(type)}; floats and integers are read.`,
    );
  }
  const wrong = () =>
    new ReadError(
      worded`"${shown(name)}" is not described correctly in the file, or the file is cut short.`,
    );
  if (!isCounts(shape) || !isCounts(strides) || !isCount(offset)) throw wrong();
  if (shape.length > MOST_AXES || strides.length !== shape.length) throw wrong();
  const size = shape.reduce((product, side) => product * side, 1);
  requireValues(before + size);
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
