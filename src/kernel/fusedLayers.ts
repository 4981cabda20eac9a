import { type Instance, live } from "./instance";
import type { LayeredExports } from "./kernelExports";
import { type LayeredNetwork, layeredInstance, writeMoments } from "./layeredNetwork";
import type { Kernel } from "./loadKernel";
import { completed, type Parts } from "./parts";
import { PlaneLosses } from "./planeLosses";

/** Room for coefficients and results in the instance. */
const POINTS_PER_CALL = 64;

/**
 * The loss of any of our networks, convolutions and normalizations included, as a function of θ, in
 * one WebAssembly instance. θ is in the order of the operations: kernel (convolutions [3, 3, in, out],
 * dense [in, out]) and bias, or γ and β. Calls are synchronous; those in parts must not overlap others.
 */
export class FusedLayers {
  readonly parameterCount: number;
  #instance: Instance<LayeredExports> | undefined;
  #plane: PlaneLosses | undefined;

  /**
   * @throws RangeError when moments are not as many as the operations need; Error in words for the
   * user when memory does not suffice for every call there can be.
   */
  constructor(kernel: Kernel, network: LayeredNetwork) {
    const { moments } = network;
    this.#instance = layeredInstance(kernel, network);
    const { wasm } = this.#instance;
    wasm.reserveLayers(Number(moments !== undefined));
    this.parameterCount = wasm.layeredParameterCount.value;
    const plane = {
      reserve: wasm.reserveLayeredPlane,
      pack: wasm.packLayered,
      evaluate: wasm.evaluateLayeredPoints,
      theta: wasm.layeredTheta,
      coefficients: wasm.layeredCoefficients,
      losses: wasm.layeredLosses,
      accuracies: wasm.layeredAccuracies,
    };
    this.#plane = new PlaneLosses(this.#instance, plane, this.parameterCount, POINTS_PER_CALL);
    if (moments) this.setMoments(moments);
  }

  /** Replaces the moments that were given. */
  setMoments(moments: Float32Array): void {
    writeMoments(live(this.#instance).wasm, moments);
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

  /** Means and variances of every batch normalization at the point evaluated last. */
  moments(): Float32Array {
    const { memory, moments, normalizedChannels } = live(this.#instance).wasm;
    return new Float32Array(memory.buffer, moments.value, 2 * normalizedChannels.value).slice();
  }

  /** Lets go of the memory; every later call throws. */
  dispose(): void {
    this.#instance = undefined;
    this.#plane = undefined;
  }
}
