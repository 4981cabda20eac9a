import { outputWidth, type Samples, type Task } from "../data/dataset";
import { BLOCK, writeBlocks } from "./blockedSamples";
import type { FusedActivation } from "./fusedMlp";
import { type Instance, instantiate } from "./instance";
import type { LayeredExports } from "./kernelExports";
import type { Kernel } from "./loadKernel";
import { ACTIVATIONS, type KernelLoss, LOSSES } from "./namedCodes";

/** One step of a network on [height, width, channels] inputs, or on [1, 1, channels] vectors. */
export type FusedOperation = { height: number; width: number; channels: number } & (
  | { kind: "convolution" | "dense"; outputs: number; bias: boolean }
  | { kind: "activation"; activation: FusedActivation }
  | { kind: OtherKind }
);

type OtherKind =
  | "batchNormalization"
  | "layerNormalization"
  | "averagePooling"
  | "maxPooling"
  | "spatialMean"
  /** Begins and ends a residual branch: its input is added to its output. Branches do not nest. */
  | "save"
  | "addSaved";

// As in assembly/program.ts.
const KINDS: Record<FusedOperation["kind"], number> = {
  convolution: 0,
  dense: 1,
  batchNormalization: 2,
  layerNormalization: 3,
  activation: 4,
  averagePooling: 5,
  maxPooling: 6,
  spatialMean: 7,
  save: 8,
  addSaved: 9,
};

/** A network of operations, its loss and the samples that the loss is a mean over. */
export interface LayeredNetwork {
  operations: FusedOperation[];
  loss: KernelLoss;
  task: Task;
  samples: Samples;
  /**
   * Means and variances for batch normalization, all means of the first, its variances, then the
   * next; without them, those of the samples at every point.
   */
  moments?: Float32Array;
}

/** An instance of the kernel that knows the network and holds its samples. */
export function layeredInstance(
  kernel: Kernel,
  { operations, loss, task, samples }: LayeredNetwork,
): Instance<LayeredExports> {
  const instance = instantiate<LayeredExports>(kernel, samples.count);
  const { wasm } = instance;
  const classes = task.kind === "classification";
  wasm.describeLayers(operations.length, LOSSES[loss], Number(classes));
  for (const operation of operations) {
    const { kind, height, width, channels } = operation;
    const [outputs, option] =
      kind === "convolution" || kind === "dense"
        ? [operation.outputs, Number(operation.bias)]
        : [channels, kind === "activation" ? ACTIVATIONS[operation.activation] : 0];
    wasm.addOperation(KINDS[kind], height, width, channels, outputs, option);
  }
  wasm.reserveLayeredSamples(samples.count);
  writeInputs(wasm, wasm.layeredInputs, samples);
  const { count, targets } = samples;
  const padded = Math.ceil(count / BLOCK) * BLOCK;
  const { buffer } = wasm.memory;
  const start = wasm.layeredTargets.value;
  if (classes) writeBlocks(targets, count, 1, new Int32Array(buffer, start, padded));
  else {
    const outputs = outputWidth(task);
    writeBlocks(targets, count, outputs, new Float32Array(buffer, start, padded * outputs));
  }
  return instance;
}

/** Writes inputs in blocks to where room has been made for them. */
export function writeInputs(
  { memory }: Pick<LayeredExports, "memory">,
  place: WebAssembly.Global<"i32">,
  { count, inputs }: Pick<Samples, "count" | "inputs">,
): void {
  const features = inputs.length / count;
  const length = Math.ceil(count / BLOCK) * BLOCK * features;
  writeBlocks(inputs, count, features, new Float32Array(memory.buffer, place.value, length));
}

/**
 * Replaces the moments that were given.
 *
 * @throws RangeError when they are not as many as the operations need.
 */
export function writeMoments(wasm: LayeredExports, moments: Float32Array): void {
  const expected = 2 * wasm.normalizedChannels.value;
  if (moments.length !== expected) {
    throw new RangeError(`Expected ${expected} moments, not ${moments.length}.`);
  }
  new Float32Array(wasm.memory.buffer, wasm.moments.value, expected).set(moments);
}
