import type { Samples } from "../data/dataset";
import { checkBatch } from "./batches";
import { checkLength } from "./checkLength";
import { type DescentState, type DescentSteps, descentInParts, type KernelRule } from "./descent";
import { type FusedLoss, fusedLoss } from "./fusedLoss";
import { type Instance, live } from "./instance";
import type { LayeredExports } from "./kernelExports";
import { LastProduct } from "./lastProduct";
import { type LayeredNetwork, layeredInstance, writeInputs, writeMoments } from "./layeredNetwork";
import type { Kernel } from "./loadKernel";
import { completed, type Parts } from "./parts";

export interface DifferentiableNetwork extends LayeredNetwork {
  /** Samples whose moments normalize instead of those of `samples`, at every θ. */
  lending?: Samples;
}

/**
 * Gradients, Hessian-vector and Gauss–Newton-vector products of any of our networks in one WebAssembly
 * instance, exact under every choice of batch statistics: moments that are measured depend on θ. A
 * normalization must not be the first operation with parameters. θ is as in `FusedLayers`.
 * Calls are synchronous; those in parts must not overlap others. Vectors of a wrong length and batch indices out of range throw a RangeError.
 *
 * What is kept of a product's θ and samples serves the next product with the same ones.
 */
export class FusedDerivatives {
  readonly parameterCount: number;
  readonly sampleCount: number;
  readonly #classification: boolean;
  #instance: Instance<LayeredExports> | undefined;
  /** What the instance keeps the passes of. */
  readonly #lastProduct = new LastProduct();

  /**
   * @throws RangeError when moments are not as many as the operations need; Error in words for the user
   * when memory does not suffice for every call there can be.
   */
  constructor(kernel: Kernel, network: DifferentiableNetwork) {
    const { samples, task, moments, lending } = network;
    this.#instance = layeredInstance(kernel, network);
    const { wasm } = this.#instance;
    this.#classification = task.kind === "classification";
    this.sampleCount = samples.count;
    this.parameterCount = wasm.layeredParameterCount.value;
    if (lending) {
      wasm.reserveLending(lending.count);
      writeInputs(wasm, wasm.lendingInputs, lending);
    }
    wasm.reserveLayeredDerivatives(Number(moments !== undefined));
    if (moments) writeMoments(wasm, moments);
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
    this.#vector(wasm.layeredPoint, theta).set(theta);
    const count = this.#writeBatch(batch);
    const mean = yield* inParts(() => wasm.layeredGradient(count));
    gradient.set(this.#vector(wasm.layeredResult, gradient));
    const correct = this.#classification ? wasm.correctCount() : null;
    return fusedLoss(mean, correct, batch ? batch.length : this.sampleCount);
  }

  /** Steps of gradient descent, as `descentInParts` takes them. */
  *descendInParts(rule: KernelRule, state: DescentState, steps: DescentSteps): Parts<Float32Array> {
    const instance = live(this.#instance);
    const { wasm } = instance;
    this.#lastProduct.forget();
    const places = {
      descend: wasm.layeredDescend,
      theta: wasm.layeredPoint,
      previous: wasm.layeredVector,
      batches: wasm.layeredBatch,
      mostIndices: wasm.mostLayeredIndices,
    };
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

  /** Lets go of the memory; every later call throws. */
  dispose(): void {
    this.#instance = undefined;
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
    this.#vector(wasm.layeredPoint, theta).set(theta);
    this.#vector(wasm.layeredVector, vector).set(vector);
    const again = this.#lastProduct.isOf(theta, batch);
    if (!again) this.#lastProduct.forget();
    const count = this.#writeBatch(batch);
    yield* inParts(() => wasm.layeredCurvature(count, Number(gaussNewton), Number(again)));
    product.set(this.#vector(wasm.layeredResult, product));
    if (!again) this.#lastProduct.remember(theta, batch);
  }

  /** The kernel's vector at a place, for one of the caller's that must be as long. */
  #vector(place: WebAssembly.Global<"i32">, vector: Float32Array): Float32Array {
    checkLength(vector, this.parameterCount);
    // Made afresh for every use, as growing the memory detaches it.
    return new Float32Array(live(this.#instance).wasm.memory.buffer, place.value, vector.length);
  }

  /** Returns the number of samples that the kernel is to take; 0 means all of them. */
  #writeBatch(batch: Int32Array | undefined): number {
    if (!batch) return 0;
    checkBatch(batch, this.sampleCount);
    const { memory, layeredBatch } = live(this.#instance).wasm;
    new Int32Array(memory.buffer, layeredBatch.value, batch.length).set(batch);
    return batch.length;
  }
}
