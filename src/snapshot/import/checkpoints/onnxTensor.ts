/** Tensors of an ONNX file. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
import { shown } from "../../../catalog/plainText";
import { type Worded, worded } from "../../../language/worded";
import { concatenate } from "../../../results/concatenate";
import { bfloat16, float16 } from "../../../results/halfFloats";
import { limits } from "../../../results/limits";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";
import { type ElementType, elements } from "./elements";
import { bytesOf, floats, integers, type Message, text } from "./wire";

/** By `TensorProto.DataType`. */
const RAW = new Map<number, ElementType>([
  [1, elements.float32],
  [6, elements.int32],
  [7, elements.int64],
  [10, elements.float16],
  [11, elements.float64],
  [16, elements.bfloat16],
]);
const MOST_AXES = 8;

/**
 * A tensor as float32, row-major.
 *
 * @param left values that may still be read.
 * @throws ReadError naming it, when its values are not as many as its shape says.
 */
export function readOnnxTensor(message: Message, name: string, left: number): NamedTensor {
  const shape = integers(message, 1);
  const [type = 0] = integers(message, 2);
  const said = (what: string | Worded) =>
    new ReadError(worded`"${shown(name)}" in the ONNX file ${what}.`);
  if (text(message, 13) !== "" || integers(message, 14)[0] === 1) {
    throw said("lies in another file, which is not read: save the model in one file");
  }
  if (shape.length > MOST_AXES || !shape.every((side) => Number.isSafeInteger(side) && side >= 0)) {
    throw said("is not described correctly");
  }
  const size = shape.reduce((product, side) => product * side, 1);
  if (size > left)
    throw new ReadError(worded`There are more than ${limits.weights} values in the file.`);
  const data = valuesOf(message, type, said);
  if (data.length !== size) {
    throw said(worded`has ${data.length} values; a shape of (${shape.join(", ")}) needs ${size}`);
  }
  return { shape, data };
}

function valuesOf(
  message: Message,
  type: number,
  said: (what: string | Worded) => ReadError,
): Float32Array {
  const element = RAW.get(type);
  if (element === undefined) {
    throw said(worded`has elements of type ${type}; floats and 32 or 64-bit integers are read`);
  }
  const [raw] = bytesOf(message, 9);
  if (raw === undefined) return listedValues(message, type);
  if (raw.length % element.bytes !== 0) throw said("is cut short");
  return elementsIn(raw, element);
}

/** Values in the field of their type, in place of raw bytes. */
function listedValues(message: Message, type: number): Float32Array {
  switch (type) {
    case 1:
      return floats(message, 4);
    case 7:
      return Float32Array.from(integers(message, 7));
    case 6:
      return Float32Array.from(integers(message, 5));
    // Sixteen-bit floats stand as the bits of whole numbers.
    case 10:
      return Float32Array.from(integers(message, 5), float16);
    case 16:
      return Float32Array.from(integers(message, 5), bfloat16);
    default:
      return elementsIn(concatenate(bytesOf(message, 10)), elements.float64);
  }
}

function elementsIn(bytes: Uint8Array, { bytes: size, read }: ElementType): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.length / size);
  return new Float32Array(count).map((_, k) => read(view, k * size, true));
}
