// What the passes over a network of operations leave for each other: arrays [blocks][rows][8], and
// where each operation finds them. An operation works in place where nobody needs what it overwrites.
import { activationBends } from "./activation";
import { allocate, allocateRows } from "./arena";
import {
  ACTIVATION,
  ADD_SAVED,
  BATCH_NORMALIZATION,
  CONVOLUTION,
  DENSE,
  isNormalization,
  LAYER_NORMALIZATION,
  mostRows,
  operationAt,
  operationCount,
  outputRows,
  SAVE,
} from "./program";
import { ROW } from "./simd";

/** An array of all blocks held, or one that serves every chunk of blocks in turn. */
@unmanaged
export class Span {
  start: usize;
  /** Bytes per block; 0 where every chunk begins at the start. */
  stride: usize;
}

/** Of an operation; "dot" is the derivative along the direction that a matrix is multiplied with. */
@unmanaged
export class Trace {
  /** Null where it takes the samples themselves. */
  input: Span;
  output: Span;
  /** x̂ of a normalization, φ′ of an activation. */
  kept: Span;
  /** φ″, after the way back times the derivative of the loss; null where φ″ is 0. */
  bend: Span;
  /** Null where the input does not depend on θ. */
  inputDot: Span;
  outputDot: Span;
  /** Of x̂. */
  keptDot: Span;
  /** Derivatives of the loss with respect to output and input; the latter null where nobody asks. */
  delta: Span;
  inputDelta: Span;
  deltaDot: Span;
  inputDeltaDot: Span;
  /** What ADD_SAVED adds; the derivative that SAVE adds. And their dots. */
  saved: Span;
  savedDot: Span;
  savedDelta: Span;
  savedDeltaDot: Span;
  /** A few rows per block of a layer normalization. */
  rows: Span;
}

export const NOTHING: Span = changetype<Span>(0);

/** Rows per block in `rows`. */
export const NORMALIZATION_ROWS: i32 = 3;
/** As many arrays take turns within a chunk: two, and a branch's. */
const TURNS: i32 = 3;
/** And at most so many where all chunks wait, as there are bits in `busy`. */
const MOST_LASTING: i32 = 32;

let traces: usize = 0;
// What `layTraces` was asked for.
let held: i32 = 0;
let chunk: i32 = 0;
let waits: bool = false;
let passing: usize = 0;
/** The starts of lasting arrays, 0 where none has been made yet; those that may not be taken. */
let lasting: usize = 0;
let busy: i32 = 0;

export function traceAt(index: i32): Trace {
  return changetype<Trace>(traces + <usize>index * offsetof<Trace>());
}

@inline
export function isNothing(span: Span): bool {
  return changetype<usize>(span) == 0;
}

/** Where a span holds the chunk that begins at block `place`. */
@inline
export function at(span: Span, place: i32): usize {
  return span.start + <usize>place * span.stride;
}

/**
 * Lays out arrays for a gradient, or with `curvature` for products with a curvature matrix too.
 *
 * @param heldBlocks blocks that are kept at a time.
 * @param chunkBlocks blocks that go through the operations together.
 * @param wait whether batch normalization makes all chunks wait for each other.
 */
export function layTraces(
  heldBlocks: i32,
  chunkBlocks: i32,
  wait: bool,
  curvature: bool,
): void {
  held = heldBlocks;
  chunk = chunkBlocks;
  waits = wait;
  const bytes = <usize>operationCount * offsetof<Trace>();
  traces = allocate(bytes);
  memory.fill(traces, 0, bytes);
  layForward();
  if (curvature) layForwardDots();
  passing = allocateRows(TURNS * chunk, mostRows);
  lasting = allocate(MOST_LASTING * sizeof<usize>());
  memory.fill(lasting, 0, MOST_LASTING * sizeof<usize>());
  layBackward(false, curvature);
  if (curvature) layBackward(true, false);
}

function spanOf(rows: i32, lasts: bool): Span {
  const start = allocateRows(lasts ? held : chunk, rows);
  return newSpan(start, lasts ? <usize>(rows * ROW) : 0);
}

/** Samples, and what a branch begins with, are needed again: nobody may overwrite them. */
function layForward(): void {
  let current = NOTHING;
  let saved = NOTHING;
  let needed = true;
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    const trace = traceAt(index);
    const kind = operation.kind;
    trace.input = current;
    if (kind == SAVE) {
      saved = current;
      needed = true;
    } else if (kind == ADD_SAVED) {
      trace.saved = saved;
    } else {
      if (kind == ACTIVATION) {
        trace.kept = spanOf(operation.inputRows, true);
        if (needed) current = spanOf(operation.inputRows, true);
      } else {
        if (isNormalization(operation)) {
          trace.kept = needed ? spanOf(operation.inputRows, true) : current;
          if (kind == LAYER_NORMALIZATION) trace.rows = spanOf(NORMALIZATION_ROWS, true);
        }
        current = spanOf(operation.outputRows, true);
      }
      needed = false;
    }
    trace.output = current;
  }
}

function layForwardDots(): void {
  const first = firstOfTheta();
  let current = NOTHING;
  let saved = NOTHING;
  let needed = true;
  for (let index = first; index < operationCount; index++) {
    const operation = operationAt(index);
    const trace = traceAt(index);
    const kind = operation.kind;
    trace.inputDot = current;
    if (kind == SAVE) {
      saved = current;
      needed = true;
    } else if (kind == ADD_SAVED) {
      trace.savedDot = saved;
      saved = NOTHING;
    } else {
      if (kind == ACTIVATION) {
        const bends = activationBends(operation.option);
        if (bends) trace.bend = spanOf(operation.inputRows, true);
        if (bends || needed) current = spanOf(operation.inputRows, waits);
      } else {
        if (isNormalization(operation)) {
          trace.keptDot = needed ? spanOf(operation.inputRows, waits) : current;
        }
        current = spanOf(operation.outputRows, waits);
      }
      needed = false;
    }
    trace.outputDot = current;
  }
}

/** Lays derivatives of the loss, or their dots, from the outputs to the first operation with θ. */
function layBackward(dots: bool, keepAll: bool): void {
  const first = firstOfTheta();
  let current = keepAll ? spanOf(outputRows(), true) : passingTurn(NOTHING, NOTHING);
  let saved = NOTHING;
  busy = 0;
  for (let index = operationCount - 1; index >= first; index--) {
    const operation = operationAt(index);
    const trace = traceAt(index);
    const kind = operation.kind;
    const rows = operation.inputRows;
    const output = current;
    if (kind == ADD_SAVED) saved = output;
    // Chunks wait here: what they have left by now is still to be read, what they had read is free.
    if (waits && kind == BATCH_NORMALIZATION) busy = bitOf(output) | bitOf(saved);
    if (index > first) {
      const before = operationAt(index - 1).kind;
      const lasts = waits && (before == BATCH_NORMALIZATION || before == ADD_SAVED);
      const inPlace = kind == ADD_SAVED || kind == SAVE || (kind == ACTIVATION && output != saved);
      if (!inPlace || (lasts && !output.stride)) {
        if (keepAll) current = spanOf(rows, true);
        else current = lasts ? lastingTurn(rows) : passingTurn(output, saved);
      }
    } else current = NOTHING;
    if (dots) {
      trace.deltaDot = output;
      trace.inputDeltaDot = current;
      trace.savedDeltaDot = saved;
    } else {
      trace.delta = output;
      trace.inputDelta = current;
      trace.savedDelta = saved;
    }
    if (kind == SAVE) saved = NOTHING;
  }
}

function newSpan(start: usize, stride: usize): Span {
  const span = changetype<Span>(allocate(offsetof<Span>()));
  span.start = start;
  span.stride = stride;
  return span;
}

/** An array for one chunk that is none of two others. */
function passingTurn(a: Span, b: Span): Span {
  let start = passing;
  while (isAt(a, start) || isAt(b, start)) start += <usize>(chunk * mostRows) * ROW;
  return newSpan(start, 0);
}

@inline
function isAt(span: Span, start: usize): bool {
  return !isNothing(span) && span.start == start;
}

/** One for all blocks that is not busy, and is from now on. */
function lastingTurn(rows: i32): Span {
  const turn = ctz(~busy);
  if (turn == MOST_LASTING) unreachable();
  const place = lasting + <usize>turn * sizeof<usize>();
  if (!load<usize>(place)) store<usize>(place, allocateRows(held, mostRows));
  busy |= 1 << turn;
  return newSpan(load<usize>(place), <usize>(rows * ROW));
}

/** Which of the lasting arrays a span is. */
function bitOf(span: Span): i32 {
  for (let turn = 0; turn < MOST_LASTING; turn++) {
    const start = load<usize>(lasting + <usize>turn * sizeof<usize>());
    if (start && isAt(span, start)) return 1 << turn;
  }
  return 0;
}

/** The first operation with parameters: a convolution or a dense layer. */
function firstOfTheta(): i32 {
  let index = 0;
  while (operationAt(index).kind != CONVOLUTION && operationAt(index).kind != DENSE) index++;
  return index;
}
