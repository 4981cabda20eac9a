import type { Instance } from "./instance";
import type { LayeredExports } from "./kernelExports";
import { type LayeredNetwork, layeredInstance, writeMoments } from "./layeredNetwork";
import type { Kernel } from "./loadKernel";
import { completed, type Parts } from "./parts";
import { sameNumbers } from "./sameBits";
import { MOST_DIRECTIONS } from "./tooLarge";

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
  #origin = new Float32Array();
  #directions = new Float32Array();

  /**
   * @throws RangeError when moments are not as many as the operations need; Error in words for the
   * user when memory does not suffice for every call there can be.
   */
  constructor(kernel: Kernel, network: LayeredNetwork) {
    const { moments } = network;
    this.#instance = layeredInstance(kernel, network);
    const { wasm } = this.#instance;
    wasm.reserveLayers(Number(moments !== undefined));
    for (let count = 1; count <= MOST_DIRECTIONS; count++) {
      wasm.reserveLayeredPlane(count, POINTS_PER_CALL);
    }
    this.parameterCount = wasm.layeredParameterCount.value;
    if (moments) this.setMoments(moments);
  }

  /** Replaces the moments that were given. */
  setMoments(moments: Float32Array): void {
    writeMoments(this.#live().wasm, moments);
  }

  /**
   * L(origin + Σ_k c_k·d_k) at many points, as `FusedMlp.evaluateMany`. What depends on origin and
   * directions alone is kept while they stay the same.
   */
  evaluateMany(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): void {
    completed(this.evaluateManyInParts(origin, directions, coefficients, loss, accuracy));
  }

  *evaluateManyInParts(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): Parts<void> {
    const { wasm, inParts } = this.#live();
    const points = loss.length;
    const count = directions.length / this.parameterCount;
    if (coefficients.length !== points * count || accuracy.length !== points) {
      throw new RangeError("Coefficients, losses and accuracies must be of the same points.");
    }
    yield* this.#setPlane(origin, directions, count);
    for (let start = 0; start < points; start += POINTS_PER_CALL) {
      const end = Math.min(points, start + POINTS_PER_CALL);
      const part = coefficients.subarray(start * count, end * count);
      this.#floats(wasm.layeredCoefficients, part.length).set(part);
      yield* inParts(() => wasm.evaluateLayeredPoints(end - start));
      loss.set(this.#floats(wasm.layeredLosses, end - start), start);
      accuracy.set(this.#floats(wasm.layeredAccuracies, end - start), start);
    }
  }

  /** Means and variances of every batch normalization at the point evaluated last. */
  moments(): Float32Array {
    const { wasm } = this.#live();
    return this.#floats(wasm.moments, 2 * wasm.normalizedChannels.value).slice();
  }

  /** Lets go of the memory; every later call throws. */
  dispose(): void {
    this.#instance = undefined;
  }

  *#setPlane(origin: Float32Array, directions: Float32Array, count: number): Parts<void> {
    if (sameNumbers(origin, this.#origin) && sameNumbers(directions, this.#directions)) return;
    const P = this.parameterCount;
    if (origin.length !== P || !Number.isInteger(count)) {
      throw new RangeError(`Origin and directions must have ${P} numbers each.`);
    }
    const { wasm, inParts } = this.#live();
    // What is left in the middle is no plane.
    this.#origin = new Float32Array();
    wasm.reserveLayeredPlane(count, POINTS_PER_CALL);
    for (let slot = 0; slot <= count; slot++) {
      const vector = slot === 0 ? origin : directions.subarray((slot - 1) * P, slot * P);
      this.#floats(wasm.layeredTheta, P).set(vector);
      yield* inParts(() => wasm.packLayered(slot));
    }
    this.#origin = origin.slice();
    this.#directions = directions.slice();
  }

  #live(): Instance<LayeredExports> {
    if (!this.#instance) throw new Error("This network has been disposed of.");
    return this.#instance;
  }

  // Views are made afresh for every use, as growing the memory detaches them.
  #floats(pointer: WebAssembly.Global<"i32">, length: number): Float32Array {
    return new Float32Array(this.#live().wasm.memory.buffer, pointer.value, length);
  }
}
