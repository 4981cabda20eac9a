// The chunk's way through a network of operations, and what the way back will need of it.
import { activateWithBend, activateWithSlope } from "./activation";
import { normalizeBatch } from "./batchNormalization";
import { blocks, firstBlock, place } from "./chunk";
import { convolve } from "./convolution";
import { product } from "./dense";
import { add } from "./elementwise";
import { normalizeLayer } from "./layerNormalization";
import { noBias, packedPoint } from "./parameters";
import { pool, spatialMean } from "./pooling";
import { inputsOf } from "./population";
import {
  ACTIVATION,
  ADD_SAVED,
  BATCH_NORMALIZATION,
  CONVOLUTION,
  DENSE,
  LAYER_NORMALIZATION,
  Operation,
  operationAt,
  SAVE,
  SPATIAL_MEAN,
} from "./program";
import { ROW } from "./simd";
import { at, isNothing, Span, Trace, traceAt } from "./trace";

/** Where a span holds the chunk; nothing stands for the samples. */
export function placeOf(span: Span): usize {
  return isNothing(span) ? inputsOf(firstBlock) : at(span, place);
}

/** @param scratch for convolutions. */
export function forward(index: i32, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  if (kind == SAVE) return;
  const input = placeOf(trace.input);
  const output = at(trace.output, place);
  const first = packedPoint + operation.packedFirst;
  const second = packedPoint + operation.packedSecond;
  if (kind == ACTIVATION) activateChunk(operation, trace, input, output);
  else if (kind == ADD_SAVED) add(output, placeOf(trace.saved), bytesIn(operation));
  else if (kind == BATCH_NORMALIZATION) {
    normalizeBatch(operation, first, second, input, at(trace.kept, place), output);
  } else if (kind == LAYER_NORMALIZATION) {
    const kept = at(trace.kept, place);
    normalizeLayer(operation, first, second, input, kept, output, at(trace.rows, place));
  } else if (kind == DENSE) {
    const bias = operation.option ? second : noBias;
    product(first, bias, input, output, operation.inputRows, operation.outputs, blocks);
  } else {
    for (let block = 0; block < blocks; block++) {
      const from = input + block * operation.inputRows * ROW;
      const to = output + block * operation.outputRows * ROW;
      if (kind == CONVOLUTION) {
        convolve(
          first,
          operation.option ? second : noBias,
          noBias,
          from,
          to,
          operation.height,
          operation.width,
          operation.channels,
          operation.outputs,
          scratch,
        );
      } else if (kind == SPATIAL_MEAN) spatialMean(operation, from, to);
      else pool(operation, from, to);
    }
  }
}

export function bytesIn(operation: Operation): usize {
  return <usize>(blocks * operation.inputRows) * ROW;
}

function activateChunk(operation: Operation, trace: Trace, input: usize, output: usize): void {
  const bytes = bytesIn(operation);
  if (output != input) memory.copy(output, input, bytes);
  const slope = at(trace.kept, place);
  if (isNothing(trace.bend)) activateWithSlope(operation.option, output, bytes, slope);
  else activateWithBend(operation.option, output, bytes, slope, at(trace.bend, place));
}
