import type { ActivationName } from "../catalog/models/parts";
import { outputWidth, type Samples, type Task } from "../data/dataset";
import { checkBatch } from "./batches";
import { BLOCK, writeBlocks } from "./blockedSamples";
import { checkLength } from "./checkLength";
import { type DescentState, type DescentSteps, descentInParts, type KernelRule } from "./descent";
import { type FusedLoss, fusedLoss } from "./fusedLoss";
import { type Instance, instantiate, live } from "./instance";
import type { KernelExports } from "./kernelExports";
import { LastProduct } from "./lastProduct";
import type { Kernel } from "./loadKernel";
import { ACTIVATIONS, type KernelLoss, LOSSES } from "./namedCodes";
import { completed, type Parts } from "./parts";
import { PlaneLosses } from "./planeLosses";

/** A multilayer perceptron, its loss and the samples that the loss is a mean over. */
export interface FusedNetwork {
  /** Inputs, hidden widths, outputs. */
  widths: number[];
  /** Of the hidden layers; the last layer has none. */
  activation: FusedActivation;
  /** Adds a hidden layer's input to its output wherever the widths agree. */
  skip: boolean;
  loss: KernelLoss;
  task: Task;
  samples: Samples;
}

export type FusedActivation = "identity" | ActivationName;

/** Room for coefficients and results in the instance. */
const POINTS_PER_CALL = 256;

/**
 * One network in one WebAssembly instance: its loss, derivatives and curvature as functions of θ,
 * which is `dense0/kernel` [inputs, outputs] row-major, `dense0/bias`, `dense1/kernel`, … Every call
 * is synchronous, or in parts, which must not overlap others. Vectors of a wrong length and batch indices out of range throw a RangeError.
 *
 * What is kept of a product's θ and samples serves the next product with the same ones.
 */
export class FusedMlp {
  readonly parameterCount: number;
  readonly sampleCount: number;
  readonly #classification: boolean;
  #instance: Instance<KernelExports> | undefined;
  #plane: PlaneLosses | undefined;
  /** What the instance keeps the passes of. */
  readonly #lastProduct = new LastProduct();

  /**
   * @throws Error when the loss does not fit the task, there is nothing to compute, or, in words for
   * the user, when memory does not suffice for every call there can be.
   */
  constructor(kernel: Kernel, network: FusedNetwork) {
    const { widths, activation, skip, loss, task, samples } = network;
    validate(network);
    this.#instance = instantiate<KernelExports>(kernel, samples.count);
    const { wasm } = this.#instance;
    this.#classification = task.kind === "classification";
    this.sampleCount = samples.count;

    const layers = widths.length - 1;
    const classes = Number(this.#classification);
    wasm.describe(layers, ACTIVATIONS[activation], LOSSES[loss], classes);
    for (let l = 0; l < layers; l++) {
      const residual = skip && l + 1 < layers && widths[l] === widths[l + 1];
      wasm.addLayer(widths[l], widths[l + 1], Number(residual));
    }
    wasm.reserveSamples(samples.count, samples.count);
    this.parameterCount = wasm.parameterCount.value;
    const plane = {
      reserve: wasm.reservePlane,
      pack: wasm.pack,
      evaluate: wasm.evaluatePoints,
      theta: wasm.theta,
      coefficients: wasm.coefficients,
      losses: wasm.losses,
      accuracies: wasm.accuracies,
    };
    this.#plane = new PlaneLosses(this.#instance, plane, this.parameterCount, POINTS_PER_CALL);

    const padded = Math.ceil(samples.count / BLOCK) * BLOCK;
    const { count, inputs, targets } = samples;
    writeBlocks(inputs, count, widths[0], this.#floats(wasm.inputs, padded * widths[0]));
    if (this.#classification) {
      writeBlocks(targets, count, 1, this.#integers(wasm.targets, padded));
    } else {
      const width = outputWidth(task);
      writeBlocks(targets, count, width, this.#floats(wasm.targets, padded * width));
    }
  }

  /** Loss and accuracy at θ; `evaluateMany` at zero coefficients gives the same bits. */
  evaluate(theta: Float32Array): FusedLoss {
    return completed(this.evaluateInParts(theta));
  }

  *evaluateInParts(theta: Float32Array): Parts<FusedLoss> {
    const nothing = new Float32Array(0);
    const loss = new Float32Array(1);
    const accuracy = new Float32Array(1);
    yield* this.evaluateManyInParts(theta, nothing, nothing, loss, accuracy);
    return { loss: loss[0], accuracy: accuracy[0] };
  }

  /** Writes ∇L(θ) into `gradient`; with `batch`, of the mean over those samples only. */
  gradient(theta: Float32Array, gradient: Float32Array, batch?: Int32Array): FusedLoss {
    return completed(this.gradientInParts(theta, gradient, batch));
  }

  *gradientInParts(
    theta: Float32Array,
    gradient: Float32Array,
    batch?: Int32Array,
  ): Parts<FusedLoss> {
    const { wasm, inParts } = live(this.#instance);
    this.#lastProduct.forget();
    this.#write(wasm.theta, theta);
    const count = this.#writeBatch(batch);
    const mean = yield* inParts(() => wasm.gradient(count));
    this.#read(wasm.result, gradient);
    const correct = this.#classification ? wasm.correctCount() : null;
    return fusedLoss(mean, correct, batch ? batch.length : this.sampleCount);
  }

  /** Steps of gradient descent, as `descentInParts` takes them. */
  *descendInParts(rule: KernelRule, state: DescentState, steps: DescentSteps): Parts<Float32Array> {
    const instance = live(this.#instance);
    const { wasm } = instance;
    this.#lastProduct.forget();
    const { descend, theta, vector, batch, mostIndices } = wasm;
    const places = { descend, theta, previous: vector, batches: batch, mostIndices };
    return yield* descentInParts(instance, places, this, rule, state, steps);
  }

  /** Writes H(θ)·vector into `product`, exactly; with `batch`, H of the mean over those samples. */
  hessianVector(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    batch?: Int32Array,
  ): void {
    completed(this.curvatureInParts(theta, vector, product, batch, false));
  }

  /** Writes G(θ)·vector into `product`, with G = Jᵀ·(Hessian of the loss in the outputs)·J. */
  gaussNewtonVector(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    batch?: Int32Array,
  ): void {
    completed(this.curvatureInParts(theta, vector, product, batch, true));
  }

  /** L(origin + Σ_k c_k·d_k) at many points, as `PlaneLosses.evaluateInParts` says. */
  evaluateMany(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): void {
    completed(this.evaluateManyInParts(origin, directions, coefficients, loss, accuracy));
  }

  evaluateManyInParts(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): Parts<void> {
    return live(this.#plane).evaluateInParts(origin, directions, coefficients, loss, accuracy);
  }

  /** Lets go of the memory; every later call throws. */
  dispose(): void {
    this.#instance = undefined;
    this.#plane = undefined;
  }

  /** Either product. */
  *curvatureInParts(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    batch: Int32Array | undefined,
    gaussNewton: boolean,
  ): Parts<void> {
    const { wasm, inParts } = live(this.#instance);
    this.#write(wasm.theta, theta);
    this.#write(wasm.vector, vector);
    const again = this.#lastProduct.isOf(theta, batch);
    if (!again) this.#lastProduct.forget();
    const count = this.#writeBatch(batch);
    yield* inParts(() => wasm.curvatureVector(count, Number(gaussNewton), Number(again)));
    this.#read(wasm.result, product);
    if (!again) this.#lastProduct.remember(theta, batch);
  }

  // Views are made afresh for every use, as growing the memory detaches them.
  #floats(pointer: WebAssembly.Global<"i32">, length: number): Float32Array {
    return new Float32Array(live(this.#instance).wasm.memory.buffer, pointer.value, length);
  }

  #integers(pointer: WebAssembly.Global<"i32">, length: number): Int32Array {
    return new Int32Array(live(this.#instance).wasm.memory.buffer, pointer.value, length);
  }

  #write(pointer: WebAssembly.Global<"i32">, vector: Float32Array): void {
    checkLength(vector, this.parameterCount);
    this.#floats(pointer, this.parameterCount).set(vector);
  }

  #read(pointer: WebAssembly.Global<"i32">, vector: Float32Array): void {
    checkLength(vector, this.parameterCount);
    vector.set(this.#floats(pointer, this.parameterCount));
  }

  /** Returns the number of samples that the kernel is to take; 0 means all of them. */
  #writeBatch(batch: Int32Array | undefined): number {
    if (!batch) return 0;
    checkBatch(batch, this.sampleCount);
    this.#integers(live(this.#instance).wasm.batch, batch.length).set(batch);
    return batch.length;
  }
}

function validate({ widths, loss, task, samples }: FusedNetwork): void {
  if (widths.length < 2) throw new Error("A network needs at least inputs and outputs.");
  if (samples.count < 1) throw new Error("There are no samples.");
  if (widths[widths.length - 1] !== outputWidth(task)) {
    throw new Error("The last width must be the number of outputs.");
  }
  if (samples.inputs.length !== samples.count * widths[0]) {
    throw new Error("The first width must be the number of inputs.");
  }
  if (loss === "cross-entropy" && task.kind !== "classification") {
    throw new Error("Cross-entropy needs classes.");
  }
}
