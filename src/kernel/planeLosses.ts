import type { Instance } from "./instance";
import type { ResumableExports } from "./kernelExports";
import type { Parts } from "./parts";
import { sameNumbers } from "./sameBits";
import { MOST_DIRECTIONS } from "./tooLarge";

type Pointer = WebAssembly.Global<"i32">;

/** What the kernel has for losses in a plane, for networks of one sort. */
export interface PlaneExports {
  /** Makes room for so many directions, and for coefficients and results of so many points. */
  reserve(directions: number, points: number): void;
  /** Takes what is at `theta` as the origin (slot 0) or as a direction (1, 2, …). */
  pack(slot: number): void;
  /** Of that many of the `coefficients`. */
  evaluate(points: number): void;
  theta: Pointer;
  coefficients: Pointer;
  losses: Pointer;
  accuracies: Pointer;
}

/** Losses of one network at many points of a plane, which its instance holds until another one comes. */
export class PlaneLosses {
  readonly #instance: Instance<ResumableExports>;
  readonly #exports: PlaneExports;
  readonly #parameterCount: number;
  readonly #pointsPerCall: number;
  #origin = new Float32Array();
  #directions = new Float32Array();

  /**
   * @param pointsPerCall room for coefficients and results in the instance.
   * @throws Error in words for the user when memory does not suffice for every plane there can be.
   */
  constructor(
    instance: Instance<ResumableExports>,
    exports: PlaneExports,
    parameterCount: number,
    pointsPerCall: number,
  ) {
    this.#instance = instance;
    this.#exports = exports;
    this.#parameterCount = parameterCount;
    this.#pointsPerCall = pointsPerCall;
    for (let count = 1; count <= MOST_DIRECTIONS; count++) exports.reserve(count, pointsPerCall);
  }

  /**
   * L(origin + Σ_k c_k·d_k) at many points: `directions` is [K, P], `coefficients` [points, K], both
   * flattened; `loss` and `accuracy` receive one value per point. A plane may be taken in several
   * calls: what depends on origin and directions alone is kept while they stay the same, and a
   * point's value does not depend on the others.
   *
   * @throws RangeError when lengths do not fit each other or the network.
   */
  *evaluateInParts(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): Parts<void> {
    const points = loss.length;
    const count = directions.length / this.#parameterCount;
    if (coefficients.length !== points * count || accuracy.length !== points) {
      throw new RangeError("Coefficients, losses and accuracies must be of the same points.");
    }
    yield* this.#setPlane(origin, directions, count);
    const kernel = this.#exports;
    for (let start = 0; start < points; start += this.#pointsPerCall) {
      const end = Math.min(points, start + this.#pointsPerCall);
      const part = coefficients.subarray(start * count, end * count);
      this.#floats(kernel.coefficients, part.length).set(part);
      yield* this.#instance.inParts(() => kernel.evaluate(end - start));
      loss.set(this.#floats(kernel.losses, end - start), start);
      accuracy.set(this.#floats(kernel.accuracies, end - start), start);
    }
  }

  *#setPlane(origin: Float32Array, directions: Float32Array, count: number): Parts<void> {
    if (sameNumbers(origin, this.#origin) && sameNumbers(directions, this.#directions)) return;
    const P = this.#parameterCount;
    if (origin.length !== P || !Number.isInteger(count)) {
      throw new RangeError(`Origin and directions must have ${P} numbers each.`);
    }
    const kernel = this.#exports;
    // What is left in the middle is no plane.
    this.#origin = new Float32Array();
    kernel.reserve(count, this.#pointsPerCall);
    for (let slot = 0; slot <= count; slot++) {
      const vector = slot === 0 ? origin : directions.subarray((slot - 1) * P, slot * P);
      this.#floats(kernel.theta, P).set(vector);
      yield* this.#instance.inParts(() => kernel.pack(slot));
    }
    this.#origin = origin.slice();
    this.#directions = directions.slice();
  }

  // Views are made afresh for every use, as growing the memory detaches them.
  #floats(pointer: Pointer, length: number): Float32Array {
    return new Float32Array(this.#instance.wasm.memory.buffer, pointer.value, length);
  }
}
