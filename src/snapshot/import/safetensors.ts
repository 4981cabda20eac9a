/**
 * The safetensors format: eight bytes with the length of a JSON header (little-endian), the header,
 * then the tensors' bytes. The header gives type, shape and place of every tensor by name.
 */

import * as v from "valibot";
import { boundedArray } from "../../catalog/boundedArray";
import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import { fromBfloat16, fromFloat16 } from "../../results/halfFloats";
import { inFloats } from "../../results/inFloats";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { requireValues } from "./requireValues";

export interface NamedTensor {
  shape: number[];
  /** Row-major. */
  data: Float32Array;
}

const METADATA = "__metadata__";
const BYTES = { F64: 8, F32: 4, F16: 2, BF16: 2, I64: 8, I32: 4, I16: 2, I8: 1, U8: 1, BOOL: 1 };

type Dtype = keyof typeof BYTES;

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));
const entrySchema = v.object({
  dtype: v.string(),
  shape: boundedArray(position, 8),
  data_offsets: v.strictTuple([position, position]),
});

/**
 * Every tensor by name, as float32 (float64 and integers are rounded). Offsets must fit the shapes and fill the file
 * without gaps or overlaps, as the format demands.
 *
 * @throws ReadError in words for the user.
 */
export function readSafetensors(bytes: Uint8Array): {
  tensors: Map<string, NamedTensor>;
  /** What its writer says beside the tensors; nothing of it has been checked. */
  metadata: unknown;
} {
  const { header, body } = split(bytes);
  const entries = Object.entries(header).filter(([name]) => name !== METADATA);
  if (entries.length === 0) throw new ReadError(worded`The safetensors file holds no tensors.`);
  if (entries.length > limits.tensors) {
    throw new ReadError(worded`The safetensors file holds more than ${limits.tensors} tensors.`);
  }
  const placed = entries
    .map(([name, entry]) => ({ name, ...parseEntry(name, entry) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const tensor of placed) {
    if (tensor.start !== end) {
      const fault = tensor.start < end ? "overlaps the tensor before it" : "leaves a gap before it";
      throw new ReadError(worded`"${shown(tensor.name)}" in the safetensors file ${fault}.`);
    }
    end = tensor.end;
  }
  if (end !== body.length) {
    throw new ReadError(
      worded`The safetensors file describes ${end} bytes of tensors but holds ${body.length}.`,
    );
  }
  requireValues(placed.reduce((sum, { count }) => sum + count, 0));
  const tensors = new Map<string, NamedTensor>();
  for (const { name, dtype, shape, start, end: stop } of placed) {
    tensors.set(name, { shape, data: decode(body.slice(start, stop), dtype) });
  }
  return { tensors, metadata: Object.hasOwn(header, METADATA) ? header[METADATA] : null };
}

/** Whether a file could be of this format. */
export function looksLikeSafetensors(bytes: Uint8Array): boolean {
  if (bytes.length < 10) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  return length <= bytes.length - 8 && bytes[8] === "{".charCodeAt(0);
}

function split(bytes: Uint8Array): { header: Record<string, unknown>; body: Uint8Array } {
  if (bytes.length < 10) throw new ReadError(worded`The file is too short for a safetensors file.`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(Math.min(limits.safetensorsHeaderBytes, bytes.length - 8))) {
    throw new ReadError(worded`This is not a safetensors file, or it is cut short in its header.`);
  }
  const end = 8 + Number(length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, end)));
  } catch {
    throw new ReadError(worded`This is not a safetensors file: its header is not JSON.`);
  }
  if (typeof header !== "object" || header === null || Array.isArray(header)) {
    throw new ReadError(worded`The header of the safetensors file does not describe tensors.`);
  }
  return { header: { ...header }, body: bytes.subarray(end) };
}

function parseEntry(name: string, entry: unknown) {
  const parsed = v.safeParse(entrySchema, entry);
  if (!parsed.success) {
    throw new ReadError(
      worded`"${shown(name)}" is not described correctly in the safetensors file.`,
    );
  }
  const { dtype, shape, data_offsets } = parsed.output;
  const [start, end] = data_offsets;
  if (!isDtype(dtype)) {
    throw new ReadError(
      worded`"${shown(name)}" has elements of type ${shown(dtype)}; floats and integers are read.`,
    );
  }
  const count = shape.reduce((product, side) => product * side, 1);
  const size = count * BYTES[dtype];
  if (end - start !== size) {
    throw new ReadError(
      worded`"${shown(name)}" has ${end - start} bytes in the safetensors file; a shape of (${shape.join(", ")}) in ${dtype} needs ${size}.`,
    );
  }
  return { dtype, shape, count, start, end };
}

function isDtype(text: string): text is Dtype {
  return Object.hasOwn(BYTES, text);
}

/** `bytes` is a copy, so that it starts at a multiple of every element size. */
function decode(bytes: Uint8Array<ArrayBuffer>, dtype: Dtype): Float32Array {
  switch (dtype) {
    case "F64":
      return Float32Array.from(new Float64Array(bytes.buffer));
    case "F32":
      return new Float32Array(bytes.buffer);
    case "F16":
      return fromFloat16(new Uint16Array(bytes.buffer));
    case "BF16":
      return fromBfloat16(new Uint16Array(bytes.buffer));
    case "I64":
      return inFloats(Float32Array, new BigInt64Array(bytes.buffer));
    case "I32":
      return Float32Array.from(new Int32Array(bytes.buffer));
    case "I16":
      return Float32Array.from(new Int16Array(bytes.buffer));
    case "I8":
      return Float32Array.from(new Int8Array(bytes.buffer));
    case "U8":
    case "BOOL":
      return Float32Array.from(bytes);
  }
}
