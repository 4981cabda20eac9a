/** Tensors of an ONNX file. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
import { shown } from "../../../catalog/plainText";
import { bfloat16, float16 } from "../../../results/halfFloats";
import { limits } from "../../../results/limits";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";
import { bytesOf, floats, integers, type Message, text } from "./wire";

interface RawType {
  bytes: number;
  read(view: DataView, at: number): number;
}

/** By `TensorProto.DataType`. */
const RAW: Record<number, RawType> = {
  1: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  6: { bytes: 4, read: (view, at) => view.getInt32(at, true) },
  7: { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
  10: { bytes: 2, read: (view, at) => float16(view.getUint16(at, true)) },
  11: { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  16: { bytes: 2, read: (view, at) => bfloat16(view.getUint16(at, true)) },
};
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
  const said = (what: string) => new ReadError(`"${shown(name)}" in the ONNX file ${what}.`);
  if (text(message, 13) !== "" || integers(message, 14)[0] === 1) {
    throw said("lies in another file, which is not read: save the model in one file");
  }
  if (shape.length > MOST_AXES || !shape.every((side) => Number.isSafeInteger(side) && side >= 0)) {
    throw said("is not described correctly");
  }
  const size = shape.reduce((product, side) => product * side, 1);
  if (size > left) throw new ReadError(`There are more than ${limits.weights} values in the file.`);
  const data = valuesOf(message, type, said);
  if (data.length !== size) {
    throw said(`has ${data.length} values; a shape of (${shape.join(", ")}) needs ${size}`);
  }
  return { shape, data };
}

function valuesOf(message: Message, type: number, said: (what: string) => ReadError): Float32Array {
  const raw = RAW[type];
  if (raw === undefined) {
    throw said(`has elements of type ${type}; floats and 32 or 64-bit integers are read`);
  }
  const [bytes] = bytesOf(message, 9);
  if (bytes !== undefined) {
    if (bytes.length % raw.bytes !== 0) throw said("is cut short");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Float32Array(bytes.length / raw.bytes).map((_, k) => raw.read(view, k * raw.bytes));
  }
  if (type === 1) return floats(message, 4);
  if (type === 7) return Float32Array.from(integers(message, 7));
  if (type === 6) return Float32Array.from(integers(message, 5));
  // Sixteen-bit floats stand as the bits of whole numbers.
  if (type === 10) return Float32Array.from(integers(message, 5), float16);
  if (type === 16) return Float32Array.from(integers(message, 5), bfloat16);
  const doubles = bytesOf(message, 10);
  return Float32Array.from(
    doubles.flatMap((piece) => {
      const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
      return Array.from({ length: Math.floor(piece.length / 8) }, (_, k) =>
        view.getFloat64(8 * k, true),
      );
    }),
  );
}
