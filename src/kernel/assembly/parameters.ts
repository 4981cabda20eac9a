// Parameter vectors as the passes over a network of operations read and write them.
import { packTransposedConvolution } from "./convolution";
import { allocate, allocateFloats } from "./arena";
import { breathe } from "./breathing";
import { packTranspose } from "./panels";
import {
  CONVOLUTION,
  DENSE,
  layeredParameterCount,
  mostChannels,
  operationAt,
  operationCount,
  packedBytes,
  packOperations,
} from "./program";

/** θ and v where they come in, a gradient or a product where it goes out, [P] each. */
export let layeredPoint: usize = 0;
export let layeredVector: usize = 0;
export let layeredResult: usize = 0;

/** Both packed, and their kernels packed for the way back. */
export let packedPoint: usize = 0;
export let packedVector: usize = 0;
export let turnedPoint: usize = 0;
export let turnedVector: usize = 0;

/** Sums for the kernels of convolutions, each where its packed kernel is. */
export let kernelSums: usize = 0;
/** Stands in for a bias that is not there. */
export let noBias: usize = 0;

export function reserveParameters(): void {
  layeredPoint = allocateFloats(layeredParameterCount);
  layeredVector = allocateFloats(layeredParameterCount);
  layeredResult = allocateFloats(layeredParameterCount);
  packedPoint = allocate(packedBytes);
  packedVector = allocate(packedBytes);
  turnedPoint = allocate(packedBytes);
  turnedVector = allocate(packedBytes);
  kernelSums = allocate(packedBytes);
  noBias = allocateFloats(mostChannels);
  memory.fill(noBias, 0, <usize>mostChannels * 4);
}

export function packPoint(): void {
  packOperations(layeredPoint, packedPoint);
  packTurned(layeredPoint, turnedPoint);
}

export function packVector(): void {
  packOperations(layeredVector, packedVector);
  packTurned(layeredVector, turnedVector);
}

/** Packs the kernels for the way back. */
function packTurned(parameters: usize, packed: usize): void {
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    const from = parameters + operation.first;
    const to = packed + operation.packedFirst;
    const outputs = operation.outputs;
    if (operation.kind == DENSE) packTranspose(from, to, operation.inputRows, outputs);
    else if (operation.kind == CONVOLUTION) {
      packTransposedConvolution(from, to, operation.channels, outputs);
    }
    breathe(1, <i32>((operation.packedEnd - operation.packedFirst) / 4));
  }
}

/** For a step that writes the new θ where a vector comes in, and leaves the old one. */
export function exchangePointAndVector(): void {
  const former = layeredPoint;
  layeredPoint = layeredVector;
  layeredVector = former;
}

export function clearResult(): void {
  memory.fill(layeredResult, 0, <usize>layeredParameterCount * 4);
  memory.fill(kernelSums, 0, packedBytes);
}
