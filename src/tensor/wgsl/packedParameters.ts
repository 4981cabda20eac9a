import type { FusedOperation } from "../../kernel/layeredNetwork";

/** Outputs that a thread of a product computes for its four samples. */
export const OUTPUTS = 8;

/** A part of θ, or of the moments given, and where its rows go; padded with zeros. */
interface Piece {
  /** Undefined for zeros. */
  from?: number;
  to: number;
  rows: number;
  width: number;
  padded: number;
}

/** θ in vectors of four, in which every row of a kernel begins at a whole block of outputs. */
export interface PackedParameters {
  /** Vectors of four. */
  size: number;
  /** Of each operation, in vectors of four: where its parameters begin. */
  starts: number[];
  weights: Piece[];
  /** Means and variances of batch normalizations, of the origin alone. */
  moments: Piece[];
}

const roundUp = (value: number, unit: number): number => Math.ceil(value / unit) * unit;

/** Vectors of four from one row of a product's kernel to the next. */
export const rowOf = (outputs: number): number => roundUp(outputs, OUTPUTS) / 4;

/** Rows of a product's kernel, which its bias follows. */
export const rowsOf = (
  operation: { kind: "convolution" | "dense" } & Record<"height" | "width" | "channels", number>,
): number =>
  operation.kind === "convolution"
    ? 9 * operation.channels
    : operation.height * operation.width * operation.channels;

/** @param given whether moments of batch normalizations are among them, behind their shift. */
export function packParameters(operations: FusedOperation[], given: boolean): PackedParameters {
  const packed: PackedParameters = { size: 0, starts: [], weights: [], moments: [] };
  let from = 0;
  let moment = 0;
  let to = 0;
  const weights = (rows: number, width: number, unit: number, missing = false): void => {
    const padded = roundUp(width, unit);
    packed.weights.push({ ...(!missing && { from }), to, rows, width, padded });
    if (!missing) from += rows * width;
    to += rows * padded;
  };
  for (const operation of operations) {
    packed.starts.push(to / 4);
    const { kind, channels } = operation;
    if (kind === "convolution" || kind === "dense") {
      weights(rowsOf({ ...operation, kind }), operation.outputs, OUTPUTS);
      weights(1, operation.outputs, OUTPUTS, !operation.bias);
    }
    if (kind === "batchNormalization" || kind === "layerNormalization") {
      weights(2, channels, 4);
      if (given && kind === "batchNormalization") {
        const padded = roundUp(channels, 4);
        packed.moments.push({ from: moment, to, rows: 2, width: channels, padded });
        moment += 2 * channels;
        to += 2 * padded;
      }
    }
  }
  packed.size = to / 4;
  return packed;
}

/** Writes a vector over all parameters, and the moments where there are any, into zeros. */
export function writePacked(
  { weights, moments }: PackedParameters,
  theta: Float32Array,
  given: Float32Array | undefined,
  packed: Float32Array,
): void {
  const write = (pieces: Piece[], values: Float32Array): void => {
    for (const { from, to, rows, width, padded } of pieces) {
      if (from === undefined) continue;
      for (let row = 0; row < rows; row++) {
        const start = from + row * width;
        packed.set(values.subarray(start, start + width), to + row * padded);
      }
    }
  };
  write(weights, theta);
  if (given) write(moments, given);
}
