/** Tensors of an ONNX file. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
import { shown } from "../../../catalog/plainText";
import { type Worded, worded } from "../../../language/worded";
import { concatenate } from "../../../results/concatenate";
import { bfloat16, float16 } from "../../../results/halfFloats";
import { ReadError } from "../../../results/readError";
import { requireValues } from "../requireValues";
import type { NamedTensor } from "../safetensors";
import { type ElementType, elements } from "./elements";
import { bytesOf, integerCount, integers, type Message, text } from "./wire";

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
 * @param before values of the file's tensors that were read before.
 * @throws ReadError naming it, when its values are not as many as its shape says.
 */
export function readOnnxTensor(message: Message, name: string, before: number): NamedTensor {
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
  requireValues(before + size);
  const element = RAW.get(type);
  if (element === undefined) {
    throw said(worded`has elements of type ${type}; floats and 32 or 64-bit integers are read`);
  }
  const { count, read } = valuesOf(message, type, element);
  if (count % 1 !== 0) throw said("is cut short");
  if (count !== size) {
    throw said(worded`has ${count} values; a shape of (${shape.join(", ")}) needs ${size}`);
  }
  return { shape, data: read() };
}

/** How many values there are, which is looked at before they are made. */
interface Values {
  count: number;
  read(): Float32Array;
}

function valuesOf(message: Message, type: number, element: ElementType): Values {
  const [raw] = bytesOf(message, 9);
  return raw === undefined ? listedValues(message, type) : elementsIn([raw], element);
}

/** Values in the field of their type, in place of raw bytes. */
function listedValues(message: Message, type: number): Values {
  const whole = (field: number, meaning: (value: number) => number = Number): Values => {
    const count = integerCount(message, field);
    return { count, read: () => Float32Array.from(integers(message, field, count), meaning) };
  };
  switch (type) {
    case 1:
      return elementsIn(bytesOf(message, 4), elements.float32);
    case 7:
      return whole(7);
    case 6:
      return whole(5);
    // Sixteen-bit floats stand as the bits of whole numbers.
    case 10:
      return whole(5, float16);
    case 16:
      return whole(5, bfloat16);
    default:
      return elementsIn(bytesOf(message, 10), elements.float64);
  }
}

function elementsIn(pieces: Uint8Array[], { bytes: size, read }: ElementType): Values {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return {
    count: length / size,
    read() {
      const bytes = pieces.length === 1 ? pieces[0] : concatenate(pieces);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const data = new Float32Array(length / size);
      for (let k = 0; k < data.length; k++) data[k] = read(view, k * size, true);
      return data;
    },
  };
}
