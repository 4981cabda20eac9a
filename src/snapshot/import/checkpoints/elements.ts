/** How the elements of tensors lie in files. */
import { bfloat16, float8, float16 } from "../../../results/halfFloats";

export interface ElementType {
  bytes: number;
  read(view: DataView, at: number, little: boolean): number;
}

export const elements = {
  float64: { bytes: 8, read: (view, at, little) => view.getFloat64(at, little) },
  float32: { bytes: 4, read: (view, at, little) => view.getFloat32(at, little) },
  float16: { bytes: 2, read: (view, at, little) => float16(view.getUint16(at, little)) },
  bfloat16: { bytes: 2, read: (view, at, little) => bfloat16(view.getUint16(at, little)) },
  int64: { bytes: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
  int32: { bytes: 4, read: (view, at, little) => view.getInt32(at, little) },
  int16: { bytes: 2, read: (view, at, little) => view.getInt16(at, little) },
  int8: { bytes: 1, read: (view, at) => view.getInt8(at) },
  uint16: { bytes: 2, read: (view, at, little) => view.getUint16(at, little) },
  uint8: { bytes: 1, read: (view, at) => view.getUint8(at) },
  uint32: { bytes: 4, read: (view, at, little) => view.getUint32(at, little) },
  uint64: { bytes: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
  /** With five bits of exponent it is the upper half of a float16. */
  float8e5m2: { bytes: 1, read: (view, at) => float16(view.getUint8(at) << 8) },
  float8e4m3: { bytes: 1, read: (view, at) => float8(view.getUint8(at)) },
} satisfies Record<string, ElementType>;
